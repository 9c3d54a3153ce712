// What the columns of the open data mean: one list for the writers, the metadata and the data dictionary page.
using SiteGen.Plans.Extract;

namespace SiteGen.Theme.Data;

/// <summary>A column of the open data.</summary>
/// <param name="Name">The heading.</param>
/// <param name="Type">string, integer, number, year, boolean (yes or no) or list (texts with ; between them).</param>
/// <param name="Required">True when no row leaves it blank.</param>
/// <param name="Unit">own (the KPI's own unit), percent or yen; empty when it has none.</param>
/// <param name="Allowed">The set of words that it may have; empty when any text may stand there.</param>
/// <param name="Source">The file of data/ that it comes from, or computed.</param>
/// <param name="Meaning">What it says.</param>
public sealed record ColumnNote(string Name, string Type, bool Required, string Unit, string Allowed, string Source, LocalText Meaning)
{
    /// <summary>A value from the real data; empty when there is none.</summary>
    public string Example { get; init; } = "";
}

/// <summary>A table of the open data.</summary>
/// <param name="Name">Its name, without plan and ending.</param>
/// <param name="Meaning">What a row is.</param>
/// <param name="Columns">Its columns in their order.</param>
public sealed record TableNote(string Name, LocalText Meaning, IReadOnlyList<ColumnNote> Columns);
