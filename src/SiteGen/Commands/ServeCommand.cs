// serve: builds, shows the site on this computer, and builds again on every change of data or input.
using SiteGen.Plans;
using SiteGen.Preview;

namespace SiteGen.Commands;

internal static class ServeCommand
{
    public static int Run(Folders folders, string language, int port, TextWriter output)
    {
        // With broken data and an old site, the old site is shown; without one there is nothing to show.
        var built = BuildCommand.Run(folders, language, output);
        if (built != ExitCode.Fine && !Directory.Exists(folders.Output)) return built;
        using var changes = new ChangeWatch([folders.Data, folders.Input], () => BuildCommand.Run(folders, language, output));
        return PreviewServer.Run(folders.Output, port, language, output);
    }
}
