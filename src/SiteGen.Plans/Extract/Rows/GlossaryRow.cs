// A row of glossary.csv: a term, its translation and its explanation.
namespace SiteGen.Plans.Extract;

/// <summary>A row of <c>glossary.csv</c>; <c>also_en</c> has other wordings, or the beginnings of words, that translate the term as well.</summary>
public sealed record GlossaryRow(Row Row, string Ja, string En, IReadOnlyList<string> AlsoEn, LocalText Note)
{
    /// <summary>In <c>also_en</c>: any wording will do, as the term is too general to be checked.</summary>
    public const string AnyWording = "*";

    /// <summary>The columns of the file.</summary>
    public static readonly Schema Schema = new("glossary.csv",
        Column.Need("ja"), Column.Need("en"), Column.May("also_en"), Column.Text("note"))
    {
        Keys = [["ja"]],
    };

    /// <summary>Reads a row.</summary>
    public static GlossaryRow Read(Row row, Reading reading) => new(row, row.Need("ja", reading), row.Need("en", reading), row.List("also_en"), row.Local("note", reading));
}
