// Shows how far a long build is: a moving bar on a terminal, nothing in CI, where the closing line is enough.
using SiteGen.Build;
using Spectre.Console;

namespace SiteGen.Commands;

internal static class Progress
{
    /// <summary>Runs a build and shows how far it is.</summary>
    public static T Show<T>(BuildWatch watch, TextWriter output, Func<T> build) =>
        ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected ? OnTerminal(watch, build) : build();

    private static T OnTerminal<T>(BuildWatch watch, Func<T> build) => AnsiConsole.Progress().AutoClear(true).Start(context =>
    {
        var task = context.AddTask("files", maxValue: 0);
        watch.Begun += files => task.MaxValue += files;
        watch.Advanced += () => task.Increment(1);
        return build();
    });
}
