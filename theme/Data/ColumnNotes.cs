// Reads columns.csv beside this file. A row of the table * holds for all tables; name_* stands for the name in each language.
using System.Text.RegularExpressions;
using SiteGen.Plans;
using SiteGen.Plans.Extract;

namespace SiteGen.Theme.Data;

/// <summary>The notes on all columns.</summary>
public static class ColumnNotes
{
    private const string AnyTable = "*";
    private static readonly Dictionary<(string Table, string Column), Row> Rows = Read();
    private static readonly Regex OfColumns = new("_(ja|en)\\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    /// <summary>The note on a table with these columns; a column without a note is a bug.</summary>
    public static TableNote Of(string table, IEnumerable<string> columns, IReadOnlyList<Language> languages) =>
        new(table, Text(Rows[(table, "")], languages), [.. columns.Select(c => Of(table, c, languages))]);

    /// <summary>All places that columns.csv speaks of: table and column.</summary>
    public static IEnumerable<(string Table, string Column)> Places => Rows.Keys;

    private static ColumnNote Of(string table, string column, IReadOnlyList<Language> languages)
    {
        var ending = languages.Select(l => $"_{l.Code}").FirstOrDefault(e => column.EndsWith(e, StringComparison.Ordinal)) ?? "";
        var row = Find(table, column)
            ?? Find(table, column[..^ending.Length] + "_*") ?? throw new InvalidOperationException($"columns.csv has no {table},{column}.");
        var meaning = row.Text("column").EndsWith('*') ? Join(Text(row, languages), In(ending, languages)) : Text(row, languages);
        return new(column, row.Text("type"), row.Text("required") == "yes", row.Text("unit"),
            row.Text("allowed"), row.Text("source"), meaning);
    }

    private static Row? Find(string table, string column) =>
        Rows.GetValueOrDefault((table, column)) ?? Rows.GetValueOrDefault((AnyTable, column));

    // A language that has no words for its own name here is named by its code.
    private static LocalText In(string ending, IReadOnlyList<Language> languages) => Rows.GetValueOrDefault((AnyTable, ending)) is { } known
        ? Text(known, languages)
        : Text(Rows[(AnyTable, "_*")], languages).Each((_, words) => words.Replace("{code}", ending[1..], StringComparison.Ordinal));

    private static LocalText Join(LocalText first, LocalText second) => first.Each((l, words) => words + second[l]);

    private static LocalText Text(Row row, IReadOnlyList<Language> languages) =>
        new(languages.ToDictionary(l => l.Code, l => Named(Text(row, l), languages)), languages[0].Code);

    // As in words.csv: a language without words of its own has the Japanese ones on Japanese pages, else the English.
    private static string Text(Row row, Language language) => row.Raw(language.Code) is { Length: > 0 } own
        ? own
        : row.Raw((language.IsJapanese ? Language.Japanese : Language.English).Code);

    // A note that names a column names one that the site has.
    private static string Named(string text, IReadOnlyList<Language> languages) => OfColumns.Replace(
        text, ending => languages.Any(l => ending.Value == $"_{l.Code}") ? ending.Value : $"_{languages[0].Code}");

    private static Dictionary<(string, string), Row> Read()
    {
        using var stream = typeof(ColumnNotes).Assembly.GetManifestResourceStream("columns.csv")!;
        using var reader = new StreamReader(stream);
        var problems = new ProblemList();
        var table = CsvTable.Parse(reader.ReadToEnd(), "theme/Data/columns.csv", problems);
        return problems.HasErrors
            ? throw new InvalidOperationException("theme/Data/columns.csv cannot be read.")
            : table.Rows.ToDictionary(r => (r.Text("table"), r.Text("column")));
    }
}
