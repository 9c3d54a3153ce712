// The list of what a build wrote, kept in the output folder: what the list does not name is somebody else's. It also says what
// everything was made from and the hash of each file, so that the next build knows what it need not make again.
using System.Globalization;
using System.Text;

namespace SiteGen.Output;

/// <summary>A file of the list.</summary>
/// <param name="Hash">Its SHA-256; empty in a list of an earlier version.</param>
/// <param name="Inputs">The hash of what it was made from; empty when that is everything.</param>
public sealed record ManifestEntry(string Hash, string Inputs);

/// <summary>What the files of a site were made from.</summary>
/// <param name="Inputs">The hash of the program and of all that it read.</param>
/// <param name="Part">Which part of a site this is: 2/3; empty for a whole one.</param>
/// <param name="DataVersion">The version of the open data.</param>
/// <param name="Warnings">How many warnings the data had.</param>
public sealed record MadeFrom(string Inputs, string Part = "", string DataVersion = "", int Warnings = 0);

/// <summary>Tells the files of a site from everything else in its folder.</summary>
/// <param name="From">What they were made from; null when the list does not say so, or was altered.</param>
/// <param name="Files">The files by their paths.</param>
public sealed record Manifest(MadeFrom? From, IReadOnlyDictionary<string, ManifestEntry> Files)
{
    /// <summary>The list's own name.</summary>
    public const string Name = ".sitegen";

    private const string Title =
        "# SiteGen wrote these files. The next build replaces them, and stops when anything else is in this folder.";

    private const string Made = "# made-from\t", Sum = "# sum\t";

    /// <summary>The list as a file: a line a file, in the order of their paths, with a sum at the end.</summary>
    public byte[] ToBytes()
    {
        var from = From ?? new("");
        var lines = Files.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{f.Key}\t{f.Value.Hash}\t{f.Value.Inputs}")
            .Prepend(string.Create(
                CultureInfo.InvariantCulture, $"{Made}{from.Inputs}\t{from.Part}\t{from.DataVersion}\t{from.Warnings}"))
            .Prepend(Title);
        var text = string.Concat(lines.Select(line => line + "\n"));
        return Encoding.UTF8.GetBytes($"{text}{Sum}{SumOf(text)}\n");
    }

    /// <summary>The list of a folder; null when no build made it.</summary>
    public static Manifest? Read(string folder)
    {
        var list = new FileInfo(Path.Combine(folder, Name));
        if (!list.Exists || list.LinkTarget is not null) return null;
        var text = File.ReadAllText(list.FullName);
        return Line(text, 0).SequenceEqual(Title) ? new(FromOf(text), FilesOf(text)) : null;
    }

    private static Dictionary<string, ManifestEntry> FilesOf(string text)
    {
        var files = new Dictionary<string, ManifestEntry>(StringComparer.Ordinal);
        var last = new ManifestEntry("", "");
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range).TrimEnd('\r');
            if (line.Length == 0 || line.StartsWith("# ")) continue;
            var end = line.IndexOf('\t') is >= 0 and var tab ? tab : line.Length;
            files.TryAdd(line[..end].ToString(), last = Entry(line[end..], last.Inputs));
        }
        return files;
    }

    // Files that stand together were mostly made from the same: one text serves all of them.
    private static ManifestEntry Entry(ReadOnlySpan<char> rest, string known)
    {
        if (rest.Count('\t') != 2) return new("", "");
        var middle = rest.LastIndexOf('\t');
        var inputs = rest[(middle + 1)..];
        return new(rest[1..middle].ToString(), inputs.SequenceEqual(known) ? known : inputs.ToString());
    }

    // A list that lacks its end, or of which somebody changed a line, still says whose the files are, and nothing more.
    private static MadeFrom? FromOf(string text)
    {
        var end = text.LastIndexOf($"\n{Sum}", StringComparison.Ordinal) + 1;
        if (end == 0 || text[end..] != $"{Sum}{SumOf(text.AsSpan(0, end))}\n") return null;
        var made = Line(text, 1).ToString();
        if (!made.StartsWith(Made, StringComparison.Ordinal)) return null;
        return made[Made.Length..].Split('\t') is [var inputs, var part, var data, var number]
            && int.TryParse(number, CultureInfo.InvariantCulture, out var warnings) ? new(inputs, part, data, warnings) : null;
    }

    private static ReadOnlySpan<char> Line(string text, int number)
    {
        foreach (var range in text.AsSpan().Split('\n'))
            if (number-- == 0) return text.AsSpan(range).TrimEnd('\r');
        return "";
    }

    private static string SumOf(ReadOnlySpan<char> text)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        return FileHash.Of(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)));
    }
}
