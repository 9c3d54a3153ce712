// check --fix: shows how the CSVs would be rewritten in our own form, asks, and writes. It never changes what they mean.
using SiteGen.Build;
using SiteGen.Plans;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Inspect;

namespace SiteGen.Commands;

internal static class FixCommand
{
    private static readonly string[] Yes = ["y", "yes", "はい"];

    /// <summary>Rewrites what the user agrees to; a code only when it could not be written.</summary>
    public static int? Run(Folders folders, string language, TextWriter output, TextReader answers)
    {
        var words = new FixWords(language == "ja");
        try
        {
            return Run(folders.Data, words, output, answers) ?? GoneFix.Run(folders, words, output, () => IsYes(answers));
        }
        catch (Exception failure) when (OutputTrouble.Is(failure))
        {
            output.WriteLine(words.CannotWrite(OutputTrouble.First(failure).Message));
            return ExitCode.Output;
        }
    }

    private static int? Run(string data, FixWords words, TextWriter output, TextReader answers)
    {
        var (before, problems) = (DataStamp.Of(data), new ProblemList());
        var files = SiteFiles.Read(data, problems);
        Rules.Run(files, problems);
        var (sound, doubtful) = OwnForm.Of(data, files, problems);
        foreach (var file in doubtful) output.WriteLine(words.Doubtful(file));
        if (sound.Count == 0)
        {
            output.WriteLine(words.Nothing);
            return null;
        }
        if (!IsAgreed(sound, words, output, answers))
        {
            output.WriteLine(words.LeftAlone + "\n");
            return null;
        }
        return Write(data, sound, before, words, output);
    }

    private static bool IsAgreed(IReadOnlyList<Rewriting> sound, FixWords words, TextWriter output, TextReader answers)
    {
        // Files of which no cell changes are one entry: Excel saves every file with its own line breaks.
        foreach (var alike in sound.GroupBy(r => r.Cells.Count > 0 ? r.File : string.Join(' ', r.Form))) Show([.. alike], words, output);
        output.Write(words.Question(sound.Count));
        output.Flush();
        return IsYes(answers);
    }

    private static bool IsYes(TextReader answers) => Yes.Contains(answers.ReadLine()?.Trim(), StringComparer.OrdinalIgnoreCase);

    // While the question stood there, somebody may have saved a file: what was shown is then no longer what would be lost.
    private static int? Write(string data, IReadOnlyList<Rewriting> sound,
        IReadOnlyDictionary<string, (long, DateTime)> before, FixWords words, TextWriter output)
    {
        var changed = DataStamp.Changed(before, DataStamp.Of(data)) is { } path ? Path.GetRelativePath(data, path) : null;
        changed ??= FileExchange.Write([.. sound.Select(r => new Exchanged(Path.Combine(data, r.File), r.Old, r.Bytes))]);
        output.WriteLine(changed is null ? words.Written + "\n" : words.Changed(Path.GetFileName(changed)));
        return changed is null ? null : ExitCode.Output;
    }

    private static void Show(IReadOnlyList<Rewriting> alike, FixWords words, TextWriter output)
    {
        foreach (var rewriting in alike) output.WriteLine(rewriting.File);
        foreach (var change in alike[0].Form) output.WriteLine($"  {words.Of(change)}");
        foreach (var change in alike[0].Cells) output.WriteLine($"  {words.Of(change)}");
        output.WriteLine();
    }
}
