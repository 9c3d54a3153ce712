// A problem in the data: where it is, what it is, and how to put it right, in both languages.
namespace SiteGen.Plans;

/// <summary>How much a problem matters.</summary>
public enum Severity
{
    /// <summary>Worth a look; nothing is wrong for sure.</summary>
    Notice,

    /// <summary>Probably wrong or incomplete; the site can still be built.</summary>
    Warning,

    /// <summary>The site cannot be built truthfully; the build stops.</summary>
    Error,
}

/// <summary>A place in the data.</summary>
/// <param name="File">The path as staff know it, from the data folder on, with forward slashes.</param>
/// <param name="Line">The line in the file, counted from 1; 0 when the whole file is meant.</param>
/// <param name="Column">The column's heading, with its letter in Excel; empty when the whole line is meant.</param>
public sealed record Place(string File, int Line = 0, string Column = "")
{
    /// <summary>The row in Excel, counted from 1, where it is another number than the line: a cell above it
    /// has a line break. 0 where it is not known or the same.</summary>
    public int Row { get; init; }

    /// <summary>The place as one short text, such as <c>otaru/targets.csv:12 value (F)</c>.</summary>
    public override string ToString() =>
        File + (Line > 0 ? $":{Line}" : "") + (Column.Length > 0 ? $" {Column}" : "");
}

/// <summary>A message and its remedy in the two languages that every problem speaks.</summary>
/// <param name="Ja">What is wrong, in Japanese.</param>
/// <param name="En">What is wrong, in English.</param>
/// <param name="RemedyJa">How to put it right, in Japanese.</param>
/// <param name="RemedyEn">How to put it right, in English.</param>
public sealed record ProblemText(string Ja, string En, string RemedyJa, string RemedyEn);

/// <summary>One problem, worded by <see cref="ProblemCatalog"/>; it is collected, never thrown.</summary>
/// <param name="Severity">How much it matters.</param>
/// <param name="Code">A stable short code; the folder of the problem's test case has the same name.</param>
/// <param name="At">Where it is.</param>
/// <param name="Cell">The text of the cell as it stands in the file; empty when no cell is meant.</param>
/// <param name="Text">The message and the remedy.</param>
public sealed record Problem(Severity Severity, string Code, Place At, string Cell, ProblemText Text);

/// <summary>Collects problems while the data is read; the order in which they arrive does not matter.</summary>
public sealed class ProblemList
{
    private readonly HashSet<Problem> problems = [];

    /// <summary>The codes of the site's languages: remedies name the columns that it has.</summary>
    public IReadOnlyList<string> Languages { get; set; } = [Extract.Language.Japanese.Code, Extract.Language.English.Code];

    /// <summary>Adds a problem; the same problem at the same place is kept once.</summary>
    public void Add(Problem problem) => problems.Add(problem);

    /// <summary>Adds several problems.</summary>
    public void AddRange(IEnumerable<Problem> more)
    {
        foreach (var problem in more) Add(problem);
    }

    /// <summary>True when at least one problem is an error.</summary>
    public bool HasErrors => problems.Any(p => p.Severity == Severity.Error);

    /// <summary>All problems, sorted by file, line and column.</summary>
    public IReadOnlyList<Problem> Sorted() =>
        [.. problems.OrderBy(p => p.At.File, StringComparer.Ordinal).ThenBy(p => p.At.Line)
            .ThenBy(p => p.At.Column, StringComparer.Ordinal).ThenBy(p => p.Code, StringComparer.Ordinal)
            .Select(p => p with { Text = ColumnWords.In(Languages, p.At.File, p.Text) })];
}
