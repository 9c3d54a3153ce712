// A row of glossary.csv: a term, its translation and its explanation.
namespace SiteGen.Plans.Extract;

/// <summary>A row of <c>glossary.csv</c>; <c>also_en</c> has other wordings, or the beginnings of words, that
/// translate the term as well.</summary>
public sealed record GlossaryRow(Row Row, string Ja, string En, IReadOnlyList<string> AlsoEn, LocalText Note)
{
    /// <summary>In <c>also_en</c>: any wording will do, as the term is too general to be checked.</summary>
    public const string AnyWording = "*";

    /// <summary>The plan whose word it is, without which it is left out; empty for a word of all.</summary>
    public string Plan { get; private init; } = "";

    /// <summary>The columns of the file.</summary>
    public static readonly Schema Schema = new("glossary.csv",
        Column.Word("ja", "ja"), Column.Word("en", "en"), Column.May("also_en"), Column.Text("note"), Column.May("plan"))
    {
        Keys = [["ja"]],
    };

    /// <summary>The columns for a site in these languages: its terms are told apart in Japanese, or where
    /// there is none in English.</summary>
    public static Schema SchemaFor(IReadOnlyList<string> languages) =>
        languages.Any(Language.IsJapaneseCode) ? Schema : Schema with { Keys = [["en"]] };

    /// <summary>Reads a row.</summary>
    public static GlossaryRow Read(Row row, Reading reading) =>
        new(row, Word("ja", row, reading), Word("en", row, reading), row.List("also_en"), row.Local("note", reading))
        {
            Plan = row.Text("plan"),
        };

    // A word in a language that the site does not have is not read.
    private static string Word(string language, Row row, Reading reading) =>
        Schema.Columns.First(c => c.Name == language).IsNeeded(reading.Languages) ? row.Need(language, reading) : "";
}
