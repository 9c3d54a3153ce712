// serve: shows the site on this computer, made on request, and reloads the open page on every change of data, input or theme.
using SiteGen.Build;
using SiteGen.Plans;
using SiteGen.Preview;

namespace SiteGen.Commands;

internal static class ServeCommand
{
    public static int Run(Folders folders, string language, int port, TextWriter output)
    {
        LivePreview preview = null!;
        // The site of the last build, if there is one in its usual place, is the first answer.
        preview = new(
            folders with { Output = Path.GetFullPath(BuildCommand.UsualOutput) },
            ThemeSource(AppContext.BaseDirectory),
            (problems, time) => Tell(preview.Now, problems, time, language, output));
        preview.Open();
        using var changes = new ChangeWatch(preview.Folders, preview.RefreshIfChanged);
        if (changes.IsSlow) output.WriteLine(Slow(language));
        return PreviewServer.Run(preview, port, language, output);
    }

    private static void Tell(Shown now, ProblemList problems, TimeSpan time, string language, TextWriter output)
    {
        if (now.Fault.Length > 0) output.WriteLine(now.Fault);
        else if (problems.HasErrors) ProblemPrinter.Print(problems, language, output);
        else output.WriteLine(
            language == "ja"
                ? $"データを読みました({time.TotalMilliseconds:F0}ミリ秒)。"
                : $"Read the data in {time.TotalMilliseconds:F0} ms.");
    }

    private static string Slow(string language) => language == "ja"
        ? $"ファイルの変更をシステムから知らせてもらえないため、{ChangeWatch.Poll.TotalSeconds:F0}秒ごとに調べます。"
        : $"The system cannot tell of changed files, so they are looked for every {ChangeWatch.Poll.TotalSeconds:F0} seconds.";

    // Run from a source checkout, the preview shows the theme as it is there now.
    private static string? ThemeSource(string? folder)
    {
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "theme", "SiteGen.Theme.csproj"))) return Path.Combine(folder, "theme");
        return null;
    }
}
