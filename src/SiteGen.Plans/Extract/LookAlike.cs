// Letters that look the same are the same: composed or not, the two ways to map a sign of Shift_JIS, kinds of
// dashes and spaces, marks that nobody sees.
using System.Text;

namespace SiteGen.Plans.Extract;

/// <summary>Makes texts comparable that look the same. The tables are our own, as the machine's may be switched off.</summary>
public static class LookAlike
{
    private const char Voiced = '\u3099', HalfVoiced = '\u309A';
    private const char FirstSupplement = '\u2E80';
    private const char FirstRadical = '\u2F00', LastRadical = '\u2FD5';

    // PDFs give radicals (⽇) in place of the characters that they look like (日).
    private const string Radicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴"
        + "廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿"
        + "目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵"
        + "邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    // Fonts for Japanese draw these radicals in the form of today.
    private const string Old = "戶靑黃黑", Modern = "戸青黄黒";

    // The same of the forms that stand in a block of their own.
    private const string Supplement = "\u2E9F\u2EA0\u2EC4\u2ED1\u2ED8\u2EDD\u2EE9\u2EEB\u2EED\u2EEF\u2EF2";
    private const string Wholes = "母民西長青食黄斉歯竜亀";

    // Letters, the mark that follows each when it is written in two characters, and the letters in one.
    private static readonly (string Letters, char Mark, string Composed)[] Marks =
    [
        ("うかきくけこさしすせそたちつてとはひふへほゝ", Voiced, "ゔがぎぐげござじずぜぞだぢづでどばびぶべぼゞ"),
        ("はひふへほ", HalfVoiced, "ぱぴぷぺぽ"),
        ("ウカキクケコサシスセソタチツテトハヒフヘホワヰヱヲヽ", Voiced, "ヴガギグゲゴザジズゼゾダヂヅデドバビブベボヷヸヹヺヾ"),
        ("ハヒフヘホ", HalfVoiced, "パピプペポ"),
        ("AEIOUaeiou", '\u0300', "ÀÈÌÒÙàèìòù"), ("AEIOUYaeiouy", '\u0301', "ÁÉÍÓÚÝáéíóúý"),
        ("AEIOUaeiou", '\u0302', "ÂÊÎÔÛâêîôû"), ("ANOano", '\u0303', "ÃÑÕãñõ"),
        ("AEIOUaeiou", '\u0304', "ĀĒĪŌŪāēīōū"), ("AEIOUaeiouy", '\u0308', "ÄËÏÖÜäëïöüÿ"),
        ("Aa", '\u030A', "Åå"), ("CSZcsz", '\u030C', "ČŠŽčšž"), ("Cc", '\u0327', "Çç"),
    ];

    private static readonly Dictionary<(char, char), char> Pairs = Marks
        .SelectMany(m => m.Letters.Select((letter, i) => ((letter, m.Mark), m.Composed[i]))).ToDictionary(p => p.Item1, p => p.Item2);

    /// <summary>The same text for all texts that look the same. For comparing only: it is never shown.</summary>
    public static string Of(string text)
    {
        var seen = new StringBuilder(text.Length);
        foreach (var letter in Composed(text).EnumerateRunes().Where(r => !IsInvisible(r.Value)))
            seen.Append(letter.IsBmp ? $"{Seen((char)letter.Value)}" : letter.ToString());
        return string.Join(' ', seen.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The text with each letter and its mark as one character, as editors write it, and radicals, which PDFs give in
    /// place of characters, as those; a text of ASCII loses marks that nobody sees. Nothing else changes.</summary>
    public static string Composed(string text)
    {
        if (text.All(char.IsAscii)) return text;
        if (text.All(c => char.IsAscii(c) || IsInvisible(c))) return string.Concat(text.Where(char.IsAscii));
        if (!text.Any(c => c is Voiced or HalfVoiced or >= '\u0300' and <= '\u0327' or >= FirstSupplement and <= LastRadical)) return text;
        var composed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (composed.Length > 0 && Pairs.TryGetValue((composed[^1], c), out var one)) composed[^1] = one;
            else composed.Append(Character(c));
        }
        return composed.ToString();
    }

    private static char Today(char c) => Old.Contains(c) ? Modern[Old.IndexOf(c)] : c;

    private static char Character(char c) => c switch
    {
        >= FirstRadical and <= LastRadical => Today(Radicals[c - FirstRadical]),
        >= FirstSupplement and < FirstRadical when Supplement.Contains(c) => Wholes[Supplement.IndexOf(c)],
        _ => c,
    };

    /// <summary>The characters by which a word differs from one of ASCII, or from one that looks the same,
    /// such as U+2010; empty when the difference can be seen.</summary>
    public static string Difference(string word, string meant) => meant.All(char.IsAscii) && word.Any(char.IsAscii) || Of(word) == Of(meant)
        ? string.Join(
            ", ",
                word.EnumerateRunes()
                    .Where(r => !r.IsAscii && !meant.Contains(r.ToString(), StringComparison.Ordinal))
                    .Distinct()
                    .Take(3)
                    .Select(r => $"U+{r.Value:X4}"))
        : "";

    private static char Seen(char c) => c switch
    {
        // Windows and other systems map the signs of Shift_JIS in different ways.
        '~' or '\uFF5E' or '\u223C' => '\u301C',
        '\u2225' => '\u2016',
        '\uFFE0' => '\u00A2',
        '\uFFE1' => '\u00A3',
        '\uFFE2' => '\u00AC',
        '\uFFE4' => '\u00A6',
        '\u22EF' => '\u2026',
        // Hyphens, minus signs and dashes, and the long mark of katakana, which is typed for them and they for it.
        '-' or '\u2212' or '\uFF0D' or '\u30FC' or '\u00AD' or >= '\u2010' and <= '\u2015' or '\u2500' => '-',
        // Hiragana and katakana have these in one shape.
        'へ' or 'べ' or 'ぺ' => (char)(c + ('ヘ' - 'へ')),
        _ => char.IsWhiteSpace(c) ? ' ' : c,
    };

    // Marks of width zero, of reading direction, and those that choose a variant of the letter before them.
    private static bool IsInvisible(int c) =>
        c is 0x034F or 0x061C or (>= 0x180B and <= 0x180E) or (>= 0x200B and <= 0x200F)
            or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F)
        or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF or (>= 0xE0100 and <= 0xE01EF);
}
