// Exchanges two folders in one step of the file system, so that at every moment one whole site is in place.
using System.Runtime.InteropServices;

namespace SiteGen.Output;

internal static class Swap
{
    private const int CurrentFolder = -100;
    private const uint Exchanged = 2;

    /// <summary>Puts the new folder at the place of the old one; the old one, if any, is then at the new one's place.</summary>
    public static void Exchange(string fresh, string final)
    {
        if (!Directory.Exists(final)) Directory.Move(fresh, final);
        else if (!(OperatingSystem.IsLinux() && renameat2(CurrentFolder, fresh, CurrentFolder, final, Exchanged) == 0))
            InTwoSteps(fresh, final);
    }

    /// <summary>Finishes what a build that was killed between the two steps left behind.</summary>
    public static void Recover(string final, string fresh)
    {
        if (!Directory.Exists(final) && Directory.Exists(Aside(fresh))) Directory.Move(Aside(fresh), final);
    }

    /// <summary>Where the old folder is for an instant.</summary>
    public static string Aside(string fresh) => fresh + ".old";

    // Where the system cannot exchange, the old site is out of its place for an instant; the next build repairs a crash in it.
    private static void InTwoSteps(string fresh, string final)
    {
        Directory.Move(final, Aside(fresh));
        try
        {
            Directory.Move(fresh, final);
        }
        catch
        {
            Directory.Move(Aside(fresh), final);
            throw;
        }
        Directory.Move(Aside(fresh), fresh);
    }

    [DllImport("libc", SetLastError = true, CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int renameat2(int oldFolder, [MarshalAs(UnmanagedType.LPUTF8Str)] string oldPath,
        int newFolder, [MarshalAs(UnmanagedType.LPUTF8Str)] string newPath, uint flags);
}
