// Eras as they are mistyped: 今和5年度, へいせい27年度, 令五, 2O23年度.
using System.Text.RegularExpressions;

namespace SiteGen.Plans.Extract.Times;

/// <summary>Knows the usual ways to mistype a year: none of them is read, but what is meant can be proposed.</summary>
internal static class OtherEra
{
    private static readonly (Regex Wrong, string Right)[] Table =
    [
        (Of("れいわ|レイワ|ﾚｲﾜ|[今合冷零伶]和|令[利知禾私]"), "令和"), (Of("へいせい|ヘイセイ|ﾍｲｾｲ|平[城戒咸]"), "平成"),
        (Of("しょうわ|ショウワ|ｼｮｳﾜ|[照招紹]和|昭[利知禾]"), "昭和"),
    ];

    private static readonly Regex OneKanji = Of("^(?<era>[令平昭])(?<year>[一二三四五六七八九十]{1,3})(?=$|年|[(])");
    private static readonly Regex LetterInNumber = Of("(?<=^|[^A-Za-z])(?<number>[12][0-9OoIl]{3})(?=$|年)");
    private static readonly Regex Alone =
        new("明治|大正|昭和|平成|令和|^[MTSHR]年", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    /// <summary>True where something of an era stands in a cell.</summary>
    public static bool IsIn(IReadOnlyList<Token> tokens)
    {
        var text = string.Concat(tokens.Select(t => t.Text));
        return Alone.IsMatch(text) || OneKanji.IsMatch(text) || Table.Any(t => t.Wrong.IsMatch(text));
    }

    /// <summary>The cell with what was surely meant; null when nothing is.</summary>
    public static string? Mended(string cell)
    {
        var text = Table.Aggregate(cell, (mended, pair) => pair.Wrong.Replace(mended, pair.Right));
        text = OneKanji.Replace(text, m => $"{Full(m.Groups["era"].Value)}{m.Groups["year"].Value}");
        text = LetterInNumber.Replace(text, m => m.Value.Replace('O', '0').Replace('o', '0').Replace('I', '1').Replace('l', '1'));
        return text == cell ? null : text;
    }

    private static string Full(string first) => Era.Names.First(n => n.Name.Length == 2 && n.Name[0] == first[0]).Name;

    private static Regex Of(string pattern) => new(pattern, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
}
