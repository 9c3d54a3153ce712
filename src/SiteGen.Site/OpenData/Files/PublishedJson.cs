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
        ? PublishedCheck.Compare(plan, p) is { Milestone: { } milestone } ? Against(milestone, "target_of_year", indicator, p)
            : PublishedCheck.Compare(plan, p) is { Earlier: { } before } ? Against(before, "target_before_revision", indicator, p)
            : new() { ["formula"] = $"assessments[fiscal_year = {p.Year}].{Field(p.Figure)}", ["inputs"] = new JsonObject() }
        : new() { ["formula"] = Formula(p.Figure), ["inputs"] = new JsonObject { ["published_scores"] = Scores(plan, p) } };

    private static JsonObject Against(Target target, string name, Indicator indicator, Published p)
    {
        var a = Measuring.At(indicator, p.Year, target);
        var inputs = new JsonObject { ["measured"] = a.Measured, [name] = target.Value };
        if (p.Figure != PublishedFigure.Progress) return new() { ["formula"] = $"measured / {name} * 100", ["inputs"] = inputs };
        inputs["start"] = a.Start?.Value;
        return new() { ["formula"] = $"(measured - start) / ({name} - start) * 100", ["inputs"] = inputs };
    }

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
