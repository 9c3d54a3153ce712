// What a city published beside what is computed, with the formula and the numbers of the computation.
using System.Text.Json.Nodes;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;

namespace SiteGen.OpenData;

internal static class PublishedJson
{
    public static JsonArray Of(Plan plan, IReadOnlyList<Published> published)
    {
        var rows = DataTables.Published(plan.Languages, published.Select(p => (plan, p))).ToNodes();
        foreach (var (row, figure) in rows.Zip(published)) row!["computed_from"] = From(plan, figure);
        return rows;
    }

    // A KPI's own figures are computed in its assessment of the year, save a rate against a milestone; a goal's or
    // the plan's from the scores published for its KPIs.
    private static JsonObject From(Plan plan, Published p) => p.Indicator is { } indicator
        ? PublishedCheck.Compare(plan, p) switch
        {
            { AsIf: { } a } c => new()
            {
                ["formula"] = Rate(c, "target"),
                ["inputs"] = new JsonObject { ["measured"] = a.Measured, ["target"] = a.Target?.Value },
            },
            { Milestone: { } milestone } c => Against(milestone, "target_of_year", indicator, c),
            { Earlier: { } before } c => Against(before, "target_before_revision", indicator, c),
            { Falling: not null } c => Against(indicator.Target!, "target", indicator, c),
            { Published.Figure: PublishedFigure.Progress, Computed: not null } c when Undated(indicator, p) is not null =>
                Against(indicator.Target!, "target", indicator, c),
            _ => new() { ["formula"] = $"assessments[fiscal_year = {p.Year}].{Field(p.Figure)}", ["inputs"] = new JsonObject() },
        }
        : new() { ["formula"] = Formula(p.Figure), ["inputs"] = new JsonObject { ["published_scores"] = Scores(plan, p) } };

    private static JsonObject Against(Target target, string name, Indicator indicator, Comparison c)
    {
        var a = Measuring.At(indicator, c.Published.Year, target);
        var inputs = new JsonObject { ["measured"] = a.Measured, [name] = target.Value };
        if (c.Published.Figure != PublishedFigure.Progress) return new() { ["formula"] = Rate(c, name), ["inputs"] = inputs };
        inputs["start"] = a.Start?.Value ?? PublishedCheck.UndatedBaseline(a);
        return new() { ["formula"] = $"(measured - start) / ({name} - start) * 100", ["inputs"] = inputs };
    }

    private static decimal? Undated(Indicator indicator, Published p) =>
        PublishedCheck.UndatedBaseline(Measuring.At(indicator, p.Year, indicator.Target));

    private static string Rate(Comparison c, string target) => c.Falling switch
    {
        FallingRate.TargetByActual => $"{target} / measured * 100",
        FallingRate.TwoLessActualByTarget => $"(2 - measured / {target}) * 100",
        _ => $"measured / {target} * 100",
    };

    private static string Field(PublishedFigure figure) => figure switch
    {
        PublishedFigure.Rate => "attainment_percent",
        PublishedFigure.Progress => "progress_percent",
        _ => Choices.Word(figure),
    };

    private static string Formula(PublishedFigure figure) => figure switch
    {
        PublishedFigure.Average => "mean of published_scores",
        PublishedFigure.CountedKpis => "number of published_scores",
        PublishedFigure.CountedProjects => "number of projects with a KPI in published_scores",
        PublishedFigure.TotalKpis => "number of KPIs that count",
        PublishedFigure.TotalProjects => "number of projects with a KPI that counts",
        PublishedFigure.AtLeast80Kpis => "number of published_scores of 80 or more",
        PublishedFigure.AtLeast80Projects => "number of projects all of whose published_scores are 80 or more",
        _ => "",
    };

    private static JsonObject Scores(Plan plan, Published p) =>
        new(PublishedCheck.Scores(plan, p).Select(s => KeyValuePair.Create(s.Kpi.Id, (JsonNode?)s.Score)));
}
