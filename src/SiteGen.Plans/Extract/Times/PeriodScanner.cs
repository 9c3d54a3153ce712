// Cuts a cell for a period into pieces, from left to right, each letter once.
using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Plans.Extract.Times;

/// <summary>Makes pieces of a cell.</summary>
internal static class PeriodScanner
{
    private const string Dashes = "-‒–—―─━➖~〜∼⁓〰→";
    private const string KanjiDigits = "〇一二三四五六七八九";
    private const int MostDigits = 8;

    // More than any year, month or day.
    private const int NoNumber = 99_999_999;

    // R5年度※1, R5年度(※1): a mark of a note at the end.
    private static readonly Regex Footnote =
        new(@"(\([※*†][0-9]{0,2}\)|[※*†][0-9]{0,2})$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    // 3月31日(金), 3月31日(金曜日).
    private static readonly Regex Weekday =
        new(@"日\([月火水木金土日](曜日?)?\)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    // Excel adds the time of day to a date.
    private static readonly string[] Midnights = [" 0:00", " 00:00", " 0:00:00", " 00:00:00"];

    /// <summary>The cell in ordinary letters: one kind of space and of bracket, and no spaces beside Japanese letters.</summary>
    public static string Normal(string cell)
    {
        var text = string.Create(cell.Length, Narrow.Text(cell), (plain, letters) =>
        {
            for (var i = 0; i < letters.Length; i++) plain[i] = Plain(letters[i]);
        }).Trim();
        if (Midnights.FirstOrDefault(m => text.EndsWith(m, StringComparison.Ordinal)) is { } midnight) text = text[..^midnight.Length];
        var close = string.Concat(text.Where((letter, i) => letter != ' ' || char.IsAscii(text[i - 1]) && char.IsAscii(text[i + 1])));
        return Weekday.Replace(Footnote.Replace(close, ""), "日");
    }

    /// <summary>The pieces of a cell in ordinary letters.</summary>
    public static List<Token> Scan(string text)
    {
        var tokens = new List<Token>();
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == ' ')
            {
                at++;
                continue;
            }
            var token = Next(text, at, tokens.Count == 0 ? default : tokens[^1]);
            at += token.Text.Length;
            if (token.Sign == Sign.Unknown && tokens.Count > 0 && tokens[^1] is { Sign: Sign.Unknown } before)
                tokens[^1] = before with { Text = before.Text + token.Text };
            else tokens.Add(token);
        }
        return tokens;
    }

    private static char Plain(char letter) => letter switch
    {
        '[' or '【' or '〔' or '〈' or '「' or '『' or '〖' => '(',
        ']' or '】' or '〕' or '〉' or '」' or '』' or '〗' => ')',
        '‐' or '‑' or '−' or '﹣' => '-',
        '⽉' => '月',
        '⽇' => '日',
        '⼀' => '一',
        '⼆' => '二',
        '⼗' => '十',
        '\u200b' or '\u2060' or '\ufeff' => ' ',
        _ when char.IsWhiteSpace(letter) => ' ',
        _ => letter,
    };

    private static Token Next(string text, int at, Token before)
    {
        var letter = text[at];
        if (char.IsAsciiDigit(letter)) return Digits(text, at);
        if (IsDash(letter, at == 0 ? ' ' : text[at - 1])) return new(Sign.To, 0, 0, text[at..(at + 1)]);
        if (Punctuation(letter) is { } sign) return new(sign, 0, 0, text[at..(at + 1)]);
        if (letter == '元' && before.Sign == Sign.Era) return new(Sign.Number, 1, 0, "元");
        if (char.IsAsciiLetter(letter)) return Letters(text, at);
        if (Kanji(text, at, before) is { } number) return number;
        var word = Vocabulary.JapaneseAt(text, at);
        // A single letter within words that are not known is one of them.
        return word is null || word is { Text.Length: 1, Sign: not Sign.Era } && before.Sign == Sign.Unknown && before.Text is not null
            ? new(Sign.Unknown, 0, 0, text[at..(at + 1)])
            : word.Value;
    }

    private static Token Digits(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        var digits = text[at..end];
        return new(Sign.Number, digits.Length > MostDigits ? 0 : int.Parse(digits, CultureInfo.InvariantCulture), digits.Length, digits);
    }

    // ー is a dash behind a year, and a long vowel behind katakana.
    private static bool IsDash(char letter, char before) =>
        Dashes.Contains(letter, StringComparison.Ordinal) || letter == 'ー' && before is not (>= '\u30a1' and <= '\u30fe');

    private static Sign? Punctuation(char letter) => letter switch
    {
        '.' or '．' => Sign.Dot,
        '/' or '⁄' or '∕' => Sign.Slash,
        ',' => Sign.Comma,
        '(' => Sign.Open,
        ')' => Sign.Close,
        '&' => Sign.And,
        '\'' or '’' or ':' or ';' or '※' or '*' => Sign.Filler,
        _ => null,
    };

    private static Token Letters(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
        var word = text[at..end];
        return word.Length == 1 && IsYear(text, end) && Era.OfLetter(word) is { } era
            ? new(Sign.Era, era, 0, word)
            : Vocabulary.Latin(word);
    }

    // Behind the letter of an era there is its year: R5, R 5, R.5, R元.
    private static bool IsYear(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '.') at++;
        return at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '元' || KanjiValue(text[at]) is not null);
    }

    // Kanji are digits behind an era, behind 第 and before 年, 月, 日; else they are letters of a word.
    private static Token? Kanji(string text, int at, Token before)
    {
        var end = at;
        while (end < text.Length && KanjiValue(text[end]) is not null && !(end > at && text.AsSpan(end).StartsWith("四半期"))) end++;
        if (end == at || text.AsSpan(at).StartsWith("四半期")) return null;
        if (before.Sign is not (Sign.Era or Sign.Ordinal) && !(end < text.Length && text[end] is '年' or '月' or '日')) return null;
        return new(Sign.Number, KanjiNumber(text[at..end]), 0, text[at..end]);
    }

    private static int? KanjiValue(char letter) =>
        KanjiUnit(letter) ?? (letter == '零' ? 0 : KanjiDigits.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var n ? n : null);

    /// <summary>True for 一 to 十, 百, 千 and 〇; 元 is one only behind an era.</summary>
    internal static bool IsKanjiNumeral(char letter) => KanjiValue(letter) is not null;

    private static int? KanjiUnit(char letter) => letter switch { '十' => 10, '百' => 100, '千' => 1000, _ => null };

    // 二十七, 二七, 二〇一五 and 二千十五; no number for what nobody writes, as 二十三十.
    private static int KanjiNumber(string kanji)
    {
        if (!kanji.Any(k => KanjiUnit(k) is not null))
            return kanji.Length > 4 ? NoNumber : kanji.Aggregate(0, (sum, k) => sum * 10 + KanjiValue(k)!.Value);
        var (sum, digit, least) = (0, 0, int.MaxValue);
        foreach (var letter in kanji)
        {
            if (KanjiUnit(letter) is not { } unit)
            {
                if (digit > 0 || KanjiValue(letter) == 0) return NoNumber;
                digit = KanjiValue(letter)!.Value;
                continue;
            }
            if (unit >= least) return NoNumber;
            (sum, digit, least) = (sum + Math.Max(digit, 1) * unit, 0, unit);
        }
        return sum + digit;
    }
}
