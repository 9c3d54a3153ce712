// Which columns name a row of a table, and which lead to a row of another one. Only columns that are never blank.
namespace SiteGen.OpenData;

/// <summary>Columns that lead to a table's primary key.</summary>
internal sealed record ForeignKey(string[] Columns, string Table, string[] Key);

internal static class TableKeys
{
    /// <summary>The columns that no two rows share; none for a table whose document repeats itself.</summary>
    public static string[] Primary(string table) => table switch
    {
        "plans" => ["plan"],
        "outline" => ["plan", "outline"],
        "indicators" => ["plan", "indicator"],
        "observations" => ["plan", "indicator", "kind", "sequence"],
        "assessments" => ["plan", "indicator", "fiscal_year"],
        "topics" => ["topic"],
        _ => [],
    };

    /// <summary>Where a row leads. One step is enough: a KPI leads to its goal, and a goal to its plan.</summary>
    public static ForeignKey[] Foreign(string table) => table switch
    {
        "plans" or "topics" => [],
        "indicators" => [new(["plan", "goal"], "outline", ["plan", "outline"])],
        "observations" or "assessments" => [new(["plan", "indicator"], "indicators", ["plan", "indicator"])],
        "evaluations" or "outputs" => [new(["plan", "outline"], "outline", ["plan", "outline"])],
        _ => [new(["plan"], "plans", ["plan"])],
    };
}
