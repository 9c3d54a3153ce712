// Bytes to text: finds out the encoding of a file that staff saved, and refuses what cannot be read for certain.
using System.Text;

namespace SiteGen.Plans.Extract;

/// <summary>Reads text files in the encodings that Excel and editors in Japan write.</summary>
public static class TextFile
{
    // A hundred times the largest CSV of ours.
    private const int LargestFile = 10_000_000;

    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);
    private static readonly Encoding Cp932 = MakeCp932();

    /// <summary>Reads a file; gives null and adds a problem when it is missing, is a folder, or is in no known encoding.</summary>
    public static string? Read(string path, string shown, ProblemList problems)
    {
        if (Directory.Exists(path)) return Refuse(problems, ProblemCatalog.FileIsFolder(new(shown)));
        byte[] bytes;
        try
        {
            bytes = Bytes(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Refuse(problems, ProblemCatalog.FileMissing(new(shown)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuse(problems, ProblemCatalog.FileUnreadable(new(shown)));
        }
        return bytes.Length > LargestFile ? Refuse(problems, ProblemCatalog.FileTooLarge(new(shown))) : Decode(bytes, shown, problems);
    }

    // Never more than the limit is read, whatever the file says of its length.
    private static byte[] Bytes(string path)
    {
        using var file = File.OpenRead(path);
        using var bytes = new MemoryStream();
        var part = new byte[1 << 16];
        for (var length = file.Read(part); length > 0 && bytes.Length <= LargestFile; length = file.Read(part))
            bytes.Write(part, 0, length);
        return bytes.ToArray();
    }

    /// <summary>Turns bytes into text: by their BOM, else strict UTF-8, else strict CP932 (Shift_JIS of Windows).</summary>
    public static string? Decode(byte[] bytes, string shown, ProblemList problems)
    {
        if (IsWorkbook(bytes)) return Refuse(problems, ProblemCatalog.Workbook(new(shown)));
        var utf8 = Try(Utf8, bytes);
        if (OtherEncodings.OfAllTheWorld(bytes, utf8 is not null) is { } marked)
            return Refuse(problems, ProblemCatalog.EncodingOther(new(shown), marked));
        var text = ByBom(bytes) ?? (IsSure(utf8) ? utf8 : null);
        if (text is null && !IsBrokenUtf8(bytes) && OtherEncodings.OfTheEast(bytes, utf8 is not null || HasUtf8Mark(bytes)) is { } name)
            return Refuse(problems, ProblemCatalog.EncodingOther(new(shown), name));
        text ??= utf8 ?? (IsBrokenUtf8(bytes) || MixedEncodings.Utf8In(bytes) is not null ? null : Try(Cp932, bytes));
        if (text is null)
        {
            var (line, column) = FirstBadPlace(bytes);
            return Refuse(problems, ProblemCatalog.EncodingUnknown(new(shown, line, $"{column}")));
        }
        return RefuseStrangeCharacters(text, shown, problems);
    }

    // ASCII, or a character of three bytes: Latin letters in two bytes could be Japanese ones of another encoding.
    private static bool IsSure(string? utf8) => utf8 is not null && (utf8.All(char.IsAscii) || utf8.Any(c => c >= '\u0800'));

    // A zip (.xlsx, .ods), or Excel's format before it (.xls).
    private static bool IsWorkbook(byte[] bytes) => bytes is [(byte)'P', (byte)'K', 3, 4, ..] or [0xD0, 0xCF, 0x11, 0xE0, ..];

    private static bool HasUtf8Mark(byte[] bytes) => bytes is [0xEF, 0xBB, 0xBF, ..];

    private static string? ByBom(byte[] bytes) => bytes switch
    {
        // Some programs put a second BOM before the first.
        [0xEF, 0xBB, 0xBF, .. var rest] => Try(Utf8, rest)?.TrimStart('\uFEFF'),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ => null,
    };

    private static string? Try(Encoding encoding, byte[] bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // A file cut off in a character can be read as CP932, but as nonsense: most of its Japanese is sound UTF-8 (three bytes a character).
    private static bool IsBrokenUtf8(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return text.Count(c => c is >= '\u3000' and <= '\u9FFF') > text.Count(c => c == '\uFFFD');
    }

    private static string? RefuseStrangeCharacters(string text, string shown, ProblemList problems)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsStrange(text[i])) continue;
            var (line, column) = PlaceOf(text, i);
            return Refuse(problems, ProblemCatalog.StrangeCharacter(new(shown, line, $"{column}"), $"U+{(int)text[i]:X4}"));
        }
        return text;
    }

    // Private-use and control characters look like data but mean something else on every machine; invisible
    // ones make two ids differ that look the same.
    private static bool IsStrange(char c) =>
        c is >= '\uE000' and <= '\uF8FF' or >= '\u0080' and <= '\u009F' or '\uFFFD' or '\0'
        or '\u00AD' or '\u200B' or '\u2060' or >= '\u206A' and <= '\u206F' or '\uFEFF'
        || c < ' ' && c is not ('\t' or '\r' or '\n');

    private static (int Line, int Column) PlaceOf(string text, int index)
    {
        var line = 1 + text.AsSpan(0, index).Count('\n');
        return (line, index - text.LastIndexOf('\n', Math.Max(0, index - 1)));
    }

    private static (int Line, int Column) FirstBadPlace(byte[] bytes)
    {
        var meant = IsBrokenUtf8(bytes) || GoodBytes(Utf8, bytes) > GoodBytes(Cp932, bytes) ? Utf8 : Cp932;
        var good = GoodBytes(meant, bytes);
        if (ReferenceEquals(meant, Cp932) && MixedEncodings.Utf8In(bytes) is { } mixed) good = Math.Min(good, mixed);
        var text = meant.GetString(bytes, 0, good).TrimStart('\uFEFF');
        return PlaceOf(text, text.Length);
    }

    private static int GoodBytes(Encoding encoding, byte[] bytes)
    {
        try
        {
            encoding.GetCharCount(bytes);
            return bytes.Length;
        }
        catch (DecoderFallbackException bad)
        {
            return bad.Index;
        }
    }

    private static Encoding MakeCp932()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(932, EncoderFallback.ExceptionFallback, new SecondPlaces());
    }

    private static string? Refuse(ProblemList problems, Problem problem)
    {
        problems.Add(problem);
        return null;
    }
}
