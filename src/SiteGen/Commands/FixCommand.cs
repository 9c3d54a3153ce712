// check --fix: shows how the CSVs would be rewritten in our own form, asks, and writes. It never changes what they mean.
using SiteGen.Plans;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Inspect;

namespace SiteGen.Commands;

internal static class FixCommand
{
    private static readonly string[] Yes = ["y", "yes", "はい"];

    public static void Run(string data, string language, TextWriter output, TextReader answers)
    {
        var problems = new ProblemList();
        var files = SiteFiles.Read(data, problems);
        Rules.Run(files, problems);
        var words = new FixWords(language == "ja");
        var (sound, doubtful) = OwnForm.Of(data, files, problems);
        foreach (var file in doubtful) output.WriteLine(words.Doubtful(file));
        if (sound.Count == 0)
        {
            output.WriteLine(words.Nothing);
            return;
        }
        foreach (var rewriting in sound) Show(rewriting, words, output);
        output.Write(words.Question(sound.Count));
        output.Flush();
        var written = Yes.Contains(answers.ReadLine()?.Trim(), StringComparer.OrdinalIgnoreCase);
        if (written) foreach (var rewriting in sound) Replace(Path.Combine(data, rewriting.File), rewriting.Bytes);
        output.WriteLine(written ? words.Written : words.LeftAlone);
        output.WriteLine();
    }

    private static void Show(Rewriting rewriting, FixWords words, TextWriter output)
    {
        output.WriteLine(rewriting.File);
        foreach (var change in rewriting.Form) output.WriteLine($"  {words.Of(change)}");
        foreach (var change in rewriting.Cells) output.WriteLine($"  {words.Of(change)}");
        output.WriteLine();
    }

    // In one step, so that a run that is cut off leaves the old file or the new one.
    private static void Replace(string path, byte[] bytes)
    {
        File.WriteAllBytes(path + ".new", bytes);
        File.Move(path + ".new", path, overwrite: true);
    }
}
