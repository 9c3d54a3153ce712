// The edits of files that remedies are made of.
using System.Text;
using SiteGen.Output;

namespace SiteGen.Tests.Cases;

internal static partial class Remedies
{
    private static Action<string> Each(params Action<string>[] edits) => root => Array.ForEach(edits, edit => edit(root));

    private static Action<string> Swap(string file, string old, string with) => root =>
    {
        var text = File.ReadAllText(Path.Combine(root, file));
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(root, file), text.Replace(old, with, StringComparison.Ordinal));
    };

    private static Action<string> Cut(string file, string words) => Swap(file, words, "");

    private static Action<string> Append(string file, string words) => root => File.AppendAllText(Path.Combine(root, file), words);

    private static Action<string> Write(string file, string text) => root => File.WriteAllText(Path.Combine(root, file), text);

    private static Action<string> Article(string text) => Write(About, $"---\ntitle: このサイトについて\n---\n\n{text}\n");

    private static Action<string> Delete(string file) => root => File.Delete(Path.Combine(root, file));

    private static Action<string> DeleteFolder(string folder) => root => Directory.Delete(Path.Combine(root, folder), true);

    private static Action<string> Move(string from, string to) => root => File.Move(Path.Combine(root, from), Path.Combine(root, to));

    // What the base has there is what the document says.
    private static Action<string> Original(string file) => root =>
    {
        if (!File.Exists(Path.Combine(root, file))) File.Create(Path.Combine(root, file)).Dispose();
        File.WriteAllBytes(Path.Combine(root, file), File.ReadAllBytes(Path.Combine(CaseFolder.Source, Base + file)));
    };

    // A new column gives every row a cell, as in Excel.
    private static Action<string> Widen(string file, int cells) => root =>
    {
        var lines = File.ReadAllLines(Path.Combine(root, file));
        File.WriteAllLines(
            Path.Combine(root, file), lines.Select(l => l + new string(',', Math.Max(0, cells - 1 - l.Count(c => c == ',')))));
    };

    private static Action<string> SaveAgain(string file, string encoding, string without = "\0") => root =>
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = Encoding.GetEncoding(encoding).GetString(File.ReadAllBytes(Path.Combine(root, file)));
        File.WriteAllText(Path.Combine(root, file), text.Replace(without, "", StringComparison.Ordinal));
    };
}
