// What the program answers to the shell.
namespace SiteGen.Commands;

/// <summary>The exit codes.</summary>
public static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Fine = 0;

    /// <summary>There are problems in the data.</summary>
    public const int Problems = 1;

    /// <summary>The command was used wrongly.</summary>
    public const int WrongUse = 2;

    /// <summary>The program has a bug.</summary>
    public const int Bug = 3;

    /// <summary>Something cannot be written, or must not be: the output folder, a file of the data.</summary>
    public const int Output = 4;

    /// <summary>The user pressed Ctrl+C; shells know this number.</summary>
    public const int Stopped = 130;
}
