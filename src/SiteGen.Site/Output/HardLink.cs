// A second name for a file, so that what does not change is neither read nor written again.
using System.Runtime.InteropServices;

namespace SiteGen.Output;

internal static class HardLink
{
    /// <summary>Gives a file a second name; false where the system or the disk cannot do that.</summary>
    public static bool Make(string file, string name)
    {
        try
        {
            return OperatingSystem.IsWindows() ? CreateHardLinkW(name, file, IntPtr.Zero) : link(file, name) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [DllImport("libc", SetLastError = true, CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int link([MarshalAs(UnmanagedType.LPUTF8Str)] string file, [MarshalAs(UnmanagedType.LPUTF8Str)] string name);

    [DllImport("kernel32", SetLastError = true, CharSet = CharSet.Unicode)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool CreateHardLinkW(string name, string file, IntPtr security);
}
