// What to type in place of a cell that is no number: the exact number where there is only one, and where its words belong.
using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Plans.Extract;

namespace SiteGen.Plans;

/// <summary>The remedy of a text in a number column, in the columns that the file has.</summary>
internal static class NumberRemedy
{
    private const string Number = @"(?<{0}>[0-9]{{1,3}}(,[0-9]{{3}})+|[0-9]+(\.[0-9]+)?)";
    private const int Longest = 40;

    private static readonly Dictionary<string, decimal> Sizes = new()
    {
        ["cho"] = 1_000_000_000_000,
        ["oku"] = 100_000_000,
        ["million"] = 1_000_000,
        ["man"] = 10_000,
        ["sen"] = 1_000,
    };

    private static readonly Regex One = Shape(
        "(?<before>約|およそ|おおよそ|おおむね|概ね|ほぼ|計|合計|累計|延べ|のべ|第)?\\s*" + N("n")
        + @"\s*(?<unit>[^0-9.,\s]*?)\s*(?<after>程度|前後|余り|余|強|弱|以上|以下|以内|未満|超|見込み?|速報値?|など|\([^0-9()]*\))?");

    private static readonly Regex Range =
        Shape(N("a") + @"\s*(?<unit>[^0-9.,\s]*?)\s*[〜~～\-－–]\s*" + N("b") + @"\s*(?<unit2>[^0-9.,\s]*)");

    private static readonly Regex Large = Shape(
        $"({N("cho")}兆)?({N("oku")}億)?({N("million")}百万)?({N("man")}万)?({N("sen")}千)?({N("rest")})?(?<unit>[^0-9.,\\s]*)");

    private static readonly Regex LargeUnit = Shape("(?<size>億|百万|万|千)(?<unit>[^0-9.,\\s]+)");

    // 20%減, 5ポイント増: the change of a relative target, with the word that is its sign.
    private static readonly Regex Way = Shape(
        N("n") + @"\s*(%|ポイント|pt|点)?\s*((?<down>減少?|削減|低下|下降|引き?下げ|ダウン|短縮)"
            + "|(?<up>増加?|上昇|向上|引き?上げ|アップ))");

    private static readonly Regex Brackets = new(@"\(見込み?\)", RegexOptions.NonBacktracking);

    private static readonly Regex TooFine = Shape(@"[-+▲△]?[0-9,]+\.[0-9]{10,}");

    private static readonly Dictionary<string, string> Kinds = new()
    {
        ["以上"] = "at_least",
        ["以下"] = "at_most",
        ["以内"] = "at_most",
        ["未満"] = "below",
        ["超"] = "above",
    };

    /// <summary>True for words that give a bound and no figure: 20か所未満.</summary>
    public static bool IsLimit(string words) => Kinds.Keys.Any(k => words.EndsWith(k, StringComparison.Ordinal));

    /// <summary>The remedy in Japanese and English.</summary>
    /// <param name="at">The cell: its file tells which columns there are.</param>
    /// <param name="cell">Its text.</param>
    /// <param name="unit">The unit in which it should be; null where none is known.</param>
    public static (string Ja, string En) Of(Place at, string cell, string? unit)
    {
        var text = Narrow.Text(cell).Trim();
        if (text.Length > Longest) return Otherwise(at);
        if (TooFine.IsMatch(text))
            return ("小数は9桁までです。9桁に丸めて書き、"
                + "印刷された数字は text_ja と text_en に書いてください。",
                "Round it to nine decimals, and write the printed digits in text_ja and text_en.");
        return Changed(at, text) ?? Expected(at, text, unit) ?? Limited(at, text, unit)
            ?? Ranged(at, text, unit) ?? Multiplied(text, unit) ?? InLargeUnit(at, text, unit) ?? Single(at, text, unit) ?? Otherwise(at);
    }

    private static (string, string)? Changed(Place at, string text)
    {
        if (!IsColumn(at, "percent") || Way.Match(text) is not { Success: true } match) return null;
        var number = (match.Groups["down"].Success ? "-" : "") + Plain(match, "n");
        return ($"「{number}」とだけ書いてください(減らす目標は負の数です)。",
            $"Write \"{number}\" only: a decrease is a negative number.");
    }

    // What is only expected is no actual: 300件(見込) is 300件見込.
    private static (string, string)? Expected(Place at, string text, string? unit)
    {
        if (!IsReport(at) || !IsColumn(at, "value")) return null;
        if (One.Match(Brackets.Replace(text, "見込")) is not { Success: true } match) return null;
        if (!IsOwn(match.Groups["unit"].Value, unit)) return null;
        if (!match.Groups["after"].Value.StartsWith("見込", StringComparison.Ordinal)) return null;
        var (number, year) = (Plain(match, "n"), Path.GetFileNameWithoutExtension(at.File));
        return ($"「{number}」とだけ書き、period の列(なければ足す)に「{year}年度見込」と書いてください。",
            $"Write \"{number}\" only, and \"FY{year} (forecast)\" in the column period; add the column if the file has none.");
    }

    // A figure that is printed as a limit only is not that figure.
    private static (string, string)? Limited(Place at, string text, string? unit)
    {
        if (!(IsReport(at) || IsValue(at, "baselines.csv")) || !IsColumn(at, "value")) return null;
        if (One.Match(text) is not { Success: true } match || !Kinds.ContainsKey(match.Groups["after"].Value)) return null;
        if (!IsOwn(match.Groups["unit"].Value, unit)) return null;
        return ("文書に正確な数がなければ、value を空にして、"
            + $"missing の列(なければ足す)に「{text}」と書いてください。",
            $"If the document gives no exact figure, leave value blank and write \"{text}\" in the column missing;"
                + " add the column if the file has none.");
    }

    private static (string, string)? Ranged(Place at, string text, string? unit)
    {
        if (!IsValue(at, "targets.csv") || Range.Match(text) is not { Success: true } match) return null;
        if (!IsOwn(match.Groups["unit"].Value, unit) || !IsOwn(match.Groups["unit2"].Value, unit)) return null;
        var (from, to) = (Plain(match, "a"), Plain(match, "b"));
        return ($"kind を between にして、value に「{from}」、value_to に「{to}」とだけ書いてください。",
            $"Set kind to between, and write \"{from}\" in value and \"{to}\" in value_to.");
    }

    private static (string, string)? Single(Place at, string text, string? unit)
    {
        if (One.Match(text) is not { Success: true } match) return null;
        var (number, own, after) = (Plain(match, "n"), match.Groups["unit"].Value, match.Groups["after"].Value);
        if (!IsOwn(own, unit)) return OtherUnit(number, own, unit);
        if (IsValue(at, "targets.csv") && Kinds.TryGetValue(after, out var kind))
            return ($"kind を {kind} にして、value に「{number}」とだけ書いてください。",
                $"Set kind to {kind} and write \"{number}\" in value.");
        var column = match.Groups["before"].Length + after.Length > 0 ? Beside(at) : null;
        return (
            $"「{number}」とだけ書いてください。"
                + (column is null ? "" : $"「{text}」は {column}_ja と {column}_en に書けます。"),
            $"Write \"{number}\" only{(column is null ? "." : $"; \"{text}\" may go into {column}_ja and {column}_en.")}");
    }

    // 3万 in a column of 万人 may be 3 or 30000: only the bare unit tells.
    private static (string, string)? Multiplied(string text, string? unit)
    {
        if (Large.Match(text) is not { Success: true } match || !Sizes.Any(s => match.Groups[s.Key].Success)) return null;
        if (unit is { Length: > 0 } && "十百千万億兆".Contains(unit[0]) || !IsOwn(match.Groups["unit"].Value, unit)) return null;
        var sum = Sizes.Sum(s => Part(match, s.Key) * s.Value) + Part(match, "rest");
        var number = sum.ToString("0.#########", CultureInfo.InvariantCulture);
        return ($"「{number}」とだけ書いてください。", $"Write \"{number}\" only.");
    }

    // 17億6345万円 in a column of 億円: only where the cell prints 円, too.
    private static (string, string)? InLargeUnit(Place at, string text, string? unit)
    {
        if (unit is null || LargeUnit.Match(Narrow.Text(unit)) is not { Success: true } large) return null;
        if (Large.Match(text) is not { Success: true } match || match.Groups["unit"].Value != large.Groups["unit"].Value) return null;
        var number = (Sizes.Sum(s => Part(match, s.Key) * s.Value) + Part(match, "rest")) / Size(large.Groups["size"].Value);
        var plain = number.ToString("0.#########", CultureInfo.InvariantCulture);
        var words = Beside(at) == "text";
        return (
            $"この列の単位は「{unit}」です。「{plain}」とだけ書いてください。"
                + (words ? "文書の書き方は text_ja に書けます。" : ""),
            $"The unit here is {unit}: write \"{plain}\" only."
                + (words ? " What the document prints may go into text_ja and text_en." : ""));
    }

    private static decimal Size(string word) => word switch
    {
        "億" => 100_000_000,
        "百万" => 1_000_000,
        "万" => 10_000,
        _ => 1_000,
    };

    private static (string, string)? OtherUnit(string number, string own, string? unit) => unit is null || own.Length > 2 ? null : (
        $"この列の単位は「{unit}」です。「{unit}」での数を、数だけで書いてください(「{number}{own}」が「"
            + $"{unit}」と同じ意味なら「{number}」)。",
        $"The unit here is {unit}. Write the figure in {unit}, as a number only (\"{number}\" where {own} means the same).");

    private static (string, string) Otherwise(Place at)
    {
        const string Ja = "数だけを書いてください。", En = "Write a number only.";
        if (IsValue(at, "targets.csv"))
            return (Ja + "言葉の目標なら、value を空にし、kind を text にして、text_ja に書いてください。",
                En + " If the target is in words, leave value blank, set kind to text and write it in text_ja.");
        if (IsValue(at, "baselines.csv") || IsReport(at) && IsColumn(at, "value"))
            return (Ja + "数がないときは、値を空にして missing の列(なければ足す)に理由(未集計 など)を書きます。",
                En + " If there is none, leave the value blank and give the reason (such as pending) in the column missing;"
                    + " add the column if the file has none.");
        if (IsValue(at, "published.csv") || IsTable(at) || IsColumn(at, "amount_yen"))
            return (Ja + "数がないときは、値を空にして、文書の言葉を text_ja と text_en の列(なければ足す)に書きます。",
                En + " If there is none, leave it blank and write the document's words in text_ja and text_en;"
                    + " add the columns if the file has none.");
        return IsColumn(at, "year")
            ? ("西暦の年度を「2016」のように書いてください。", "Write a western year, such as \"2016\".") : (Ja, En);
    }

    // The column for what the document prints beside the number; null where the file has none.
    private static string? Beside(Place at) => IsColumn(at, "amount_yen") ? "note"
        : IsReport(at) || IsTable(at) || IsValue(at, "targets.csv") || IsValue(at, "baselines.csv") || IsValue(at, "published.csv") ? "text"
        : null;

    private static bool IsReport(Place at) => at.File.Contains("/actuals/", StringComparison.Ordinal);

    private static bool IsTable(Place at) => at.File.Contains("/tables/", StringComparison.Ordinal) && IsColumn(at, "value");

    private static bool IsValue(Place at, string file) => at.File.EndsWith("/" + file, StringComparison.Ordinal) && IsColumn(at, "value");

    private static bool IsColumn(Place at, string column) => at.Column.Split(' ')[0] == column;

    private static bool IsOwn(string written, string? unit) => written.Length == 0 || unit is not null && written == Narrow.Text(unit);

    private static string Plain(Match match, string group) => match.Groups[group].Value.Replace(",", "", StringComparison.Ordinal);

    private static decimal Part(Match match, string group) =>
        match.Groups[group].Success ? decimal.Parse(Plain(match, group), CultureInfo.InvariantCulture) : 0;

    private static string N(string name) => string.Format(CultureInfo.InvariantCulture, Number, name);

    private static Regex Shape(string pattern) => new($"^{pattern}$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);
}
