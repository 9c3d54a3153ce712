// serve: shows the site on this computer, made on request, and reloads the open page on every change of data, input or theme.
using System.Diagnostics;
using SiteGen.Preview;

namespace SiteGen.Commands;

internal static class ServeCommand
{
    public static int Run(Folders folders, string language, int port, TextWriter output)
    {
        var preview = new LivePreview(folders, ThemeSource(AppContext.BaseDirectory));
        Refresh(preview, language, output);
        using var changes = new ChangeWatch(preview.Folders, () => Refresh(preview, language, output));
        return PreviewServer.Run(preview, port, language, output);
    }

    private static void Refresh(LivePreview preview, string language, TextWriter output)
    {
        var clock = Stopwatch.StartNew();
        var problems = preview.Refresh();
        if (preview.Now.Fault.Length > 0) output.WriteLine(preview.Now.Fault);
        else if (problems.HasErrors) ProblemPrinter.Print(problems, language, output);
        else output.WriteLine(language == "ja" ? $"データを読みました({clock.ElapsedMilliseconds}ミリ秒)。" : $"Read the data in {clock.ElapsedMilliseconds} ms.");
    }

    // Run from a source checkout, the preview shows the theme as it is there now.
    private static string? ThemeSource(string? folder)
    {
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "theme", "SiteGen.Theme.csproj"))) return Path.Combine(folder, "theme");
        return null;
    }
}
