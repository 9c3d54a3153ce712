// Links one plan's rows: tree, KPIs, their histories.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Inspect;

namespace SiteGen.Plans.Model;

internal sealed class PlanBuilder(
    PlanFiles files, IReadOnlyDictionary<string, Unit> units, IReadOnlyList<Topic> topics, ProblemList problems)
{
    private readonly Dictionary<string, LocalText> departments =
        files.Departments.GroupBy(d => LookAlike.Of(d.Name.Lead)).ToDictionary(g => g.Key, g => g.First().Name);
    private readonly bool comparesByColumn = files.ComparesByColumn;
    private readonly ILookup<string, OutlineRow> children = files.Outline.ToLookup(o => o.Parent);
    private readonly ILookup<string, EvaluationRow> evaluations = files.Evaluations.ToLookup(e => e.Outline);
    private readonly ILookup<string, OutputRow> outputs = files.Outputs.ToLookup(o => o.Outline);
    private readonly ILookup<string, CostRow> costsOfNodes = files.Costs.ToLookup(c => c.Outline);
    private readonly ILookup<string, CostRow> costs = files.Costs.ToLookup(c => c.Indicator);
    private readonly ILookup<string, BaselineRow> baselines = files.Baselines.ToLookup(b => b.Indicator);
    private readonly ILookup<string, TargetRow> targets = files.Targets.ToLookup(t => t.Indicator);
    private readonly ILookup<string, ActualRow> actuals = files.Actuals.Where(a => !a.IsNotFilledIn).ToLookup(a => a.Indicator);
    private readonly ILookup<string, IndicatorRow> parts = files.Indicators.ToLookup(i => i.PartOf);
    private readonly ILookup<string, IndicatorRow> replaced = files.Indicators.ToLookup(i => i.ReplacedBy);
    private readonly DateOnly? today = UpdateRow.Newest(files.Updates);
    private readonly Dictionary<string, OutlineNode> nodes = [];
    private readonly Dictionary<string, Indicator> indicators = [];

    public Plan Build(IReadOnlyList<Language> languages)
    {
        var plan = NewPlan() with { Languages = languages };
        foreach (var row in files.Outline) nodes[row.Id] = new(plan, row, Departments(row.Departments));
        foreach (var row in files.Indicators) indicators[row.Id] = new(plan, row, units[row.Unit]);
        foreach (var row in files.Outline) LinkNode(nodes[row.Id], row);
        foreach (var row in files.Indicators) LinkIndicator(indicators[row.Id], row);
        var standing =
            indicators.Values.SelectMany(i => i.Spots.Select(s => s.Node).Distinct().Select(node => (Node: node, Kpi: i)))
                .ToLookup(s => s.Node, s => s.Kpi);
        foreach (var node in nodes.Values) node.Indicators = [.. standing[node]];
        foreach (var row in files.Outline) LinkOutputs(nodes[row.Id]);
        plan.Outline = [.. nodes.Values];
        plan.Indicators = [.. indicators.Values];
        plan.ReportedYears = Reported(plan.Indicators.SelectMany(i => i.Actuals).ToLookup(a => a.Year));
        plan.Published = [.. files.Published.Select(ToPublished)];
        plan.PrintsRatesBelow0 = plan.Published.Any(p => p.IsPercent && p.Value < 0);
        plan.PrintsRatesAbove100 = plan.Published.Any(p => p.IsPercent && p.Value > 100);
        plan.SetsTargetsEachYear = plan.Indicators.SelectMany(i => i.Targets.Zip(i.Targets.Skip(1)))
            .All(p => Versions.IsOfNextYear(p.First.Due, p.Second.SetOn, p.Second.Due));
        var paths = plan.Indicators.SelectMany(i => i.Targets).Where(t => t.Milestones.Count > 0).ToList();
        plan.HasTargetsForEachYear = paths.Count > 0 && paths.TrueForAll(t => t.IsOneOfEachYear);
        plan.Revisions = [.. files.Revisions.Select(r => new Revision(Find(indicators, r.Indicator), Find(nodes, r.Outline), r))];
        plan.Corrections = files.Corrections;
        plan.Updates = files.Updates;
        plan.Translation = languages.Skip(1).ToDictionary(l => l.Code, l => Translations.CoverageOf(files, languages[0].Code, l.Code));
        plan.OtherTables =
            files.OtherTables.ToDictionary(t => t.Key, t => (IReadOnlyList<Figure>)[.. t.Value.Select(r => new Figure(r, units[r.Unit]))]);
        plan.Departments = [.. files.Departments.Select(d => d.Name)];
        var published = plan.Published.Where(p => p.Indicator is not null).ToLookup(p => p.Indicator!);
        foreach (var row in files.Indicators) AttachRest(indicators[row.Id], plan, published);
        return plan;
    }

    private Plan NewPlan()
    {
        var settings = SiteModel.Settings(files.Settings);
        int? Number(string key) => settings.TryGetValue(key, out var text) && NumberCell.Read(text.Lead).Value is { } n ? (int)n : null;
        return new(files.Id, files.Span, settings)
        {
            Method = Choices.Find<Method>(files.Setting("method").Lead) ?? Method.None,
            Pace = Number("pace_start") is { } start && Number("pace_end") is { } end ? (start, end) : null,
            Order = Number("order") ?? int.MaxValue,
            ComparesByColumn = files.ComparesByColumn,
        };
    }

    private void LinkNode(OutlineNode node, OutlineRow row)
    {
        node.Parent = Find(nodes, row.Parent);
        node.Children = [.. children[row.Id].Select(o => nodes[o.Id])];
        node.Evaluations = [.. evaluations[row.Id]];
        node.Costs = [.. costsOfNodes[row.Id]];
        node.Outputs = [.. outputs[row.Id]];
    }

    private void LinkOutputs(OutlineNode node)
    {
        node.OutputKpis = [.. node.Outputs.Select(o => Find(indicators, o.Indicator)).OfType<Indicator>().Distinct()];
        foreach (var kpi in node.OutputKpis) kpi.Contributors = [.. kpi.Contributors, node];
    }

    private void LinkIndicator(Indicator indicator, IndicatorRow row)
    {
        indicator.Spots = [.. row.Outline.Select((id, i) => new Spot(row.SourceNos.ElementAtOrDefault(i) ?? "", nodes[id]))];
        indicator.PartOf = Find(indicators, row.PartOf);
        indicator.Parts = [.. parts[row.Id].Select(p => indicators[p.Id])];
        indicator.ReplacedBy = Find(indicators, row.ReplacedBy);
        indicator.Replaces = [.. replaced[row.Id].Select(r => indicators[r.Id])];
        indicator.Topics = [.. topics.Where(t => row.Topics.Contains(t.Id))];
        indicator.Departments = Departments(row.Departments);
        indicator.Baselines = [.. baselines[row.Id].OrderBy(b => Versions.Order(b.SetOn)).Select(b => ToBaseline(b, row))];
        indicator.Actuals = [.. actuals[row.Id].GroupBy(a => a.Year).OrderBy(g => g.Key).Select(g => ToActual(g, row))];
        indicator.Targets =
        [
            .. targets[row.Id].GroupBy(t => Versions.Order(t.SetOn)).OrderByDescending(g => g.Key)
                .Select((g, later) => TargetReader.Read(g, indicator, later == 0, problems)).Reverse(),
        ];
    }

    private void AttachRest(Indicator indicator, Plan plan, ILookup<Indicator, Published> published)
    {
        indicator.SharesName = plan.Indicators.Any(i => i != indicator && i.Name.Lead == indicator.Name.Lead);
        indicator.SharesNameIn = [.. plan.Languages.Skip(1).Select(l => l.Code).Where(
            l => plan.Indicators.Any(i => i != indicator && indicator.Name.Has(l) && i.Name[l] == indicator.Name[l]))];
        indicator.Published = [.. published[indicator]];
        indicator.Revisions = [.. plan.Revisions.Where(r => r.Indicator == indicator)];
        indicator.Costs = [.. costs[indicator.Id]];
        indicator.Restated = [.. files.Restated.Where(r => r.Indicator == indicator.Id).OrderBy(r => Versions.Order(r.Since))];
    }

    // Behind a year whose figures are awaited, one with a dash in every row is a column for years to come.
    private static IReadOnlyList<int> Reported(ILookup<int, Actual> years) =>
        [.. years.OrderByDescending(y => y.Key)
            .SkipWhile(y => y.All(a => a.IsDash) && years.Any(o => o.Any(a => a.Missing == MissingKind.Pending)))
            .Select(y => y.Key)];

    private static Baseline ToBaseline(BaselineRow b, IndicatorRow kpi) => new(
        b.SetOn, b.Period?.InYearsFrom(kpi.YearFrom) ?? Period.OfText(""), b.Value, b.Cumulative, Kind(b.Value, b.Missing, b.Text),
        b.Missing, b.Text, b.Note)
    {
        IsStart = b.IsStart,
    };

    // Of several figures of a year that of the whole year counts, or the last; while that is being compiled or only
    // expected, none does.
    private Actual ToActual(IEnumerable<ActualRow> year, IndicatorRow kpi)
    {
        var rows = year.OrderBy(a => a.Period.Ends).ThenBy(a => !a.Period.IsPartOfYear)
            .Select(a => ToActual(a, kpi))
            .ToList();
        var counts = rows.LastOrDefault(a => a.Value is not null && !a.MeasuredAt.IsPartOfYear)
            ?? (rows[^1].Missing is MissingKind.Pending or MissingKind.Forecast ? null : rows.LastOrDefault(a => a.Value is not null))
            ?? rows[^1];
        return CountsAPart(counts, kpi)
            ? new(counts.Year, Period.OfFiscalYear(counts.Year, counts.MeasuredAt.FirstMonth), null, null, MissingKind.Part, "",
                LocalText.None, LocalText.None)
            { Earlier = rows }
            : counts with { Earlier = [.. rows.Where(r => r != counts)] };
    }

    // What is counted over half a year is no figure of the year, whatever a target asks of that; a share of it may be.
    private bool CountsAPart(Actual figure, IndicatorRow kpi) => figure is { Value: not null, MeasuredAt.IsSpanInYear: true }
        && kpi.Accumulation != Accumulation.Running && units[kpi.Unit] is { IsRate: false, IsDuration: false, IsRank: false }
        && !targets[kpi.Id].Any(t => t.Period?.IsPartOfYear == true);

    // A figure that is only expected is kept apart from those that were measured.
    private Actual ToActual(ActualRow a, IndicatorRow kpi) =>
        a.Value is { } expected && Expected.Is(a.Period, a.Text, today)
            ? ToActual(a, kpi, null, MissingKind.Forecast) with { Forecast = expected }
            : ToActual(a, kpi, a.Value, Kind(a, kpi));

    private Actual ToActual(ActualRow a, IndicatorRow kpi, decimal? value, MissingKind missing) =>
        new(a.Year, a.Period.InYearsFrom(kpi.YearFrom), value, a.Total, missing, a.Missing, Words(a), a.Note)
        {
            Reason = a.Reason,
            StartsAnew = !a.IsComparable,
            IsOfItsColumn = comparesByColumn && a.Period.FiscalYear is { } year && year != a.Year,
        };

    // Where only a translation stands beside the reason (未受領), the reason is what it translates.
    private static LocalText Words(ActualRow a) => a.Text.IsEmpty || a.Missing.Length == 0 ? a.Text : a.Text.Led(a.Missing);

    // A blank or a dash of a year before the work begins says that it had not started.
    private static MissingKind Kind(ActualRow a, IndicatorRow kpi)
    {
        var kind = Kind(a.Value, a.Missing, a.Text);
        return kind == MissingKind.NotAvailable && a.Year < kpi.Begins?.FirstFiscalYear ? MissingKind.NotStarted : kind;
    }

    private Published ToPublished(PublishedRow p) =>
        new(Find(indicators, p.Indicator), Find(nodes, p.Outline), p.SourceNo, p.Year ?? files.Span.Start,
            p.Figure, p.Value, p.Text, p.Explanation,
            p.Row.At(p.Value is null && !p.Text.IsEmpty ? $"text_{p.Text.Leading}" : "value"))
        {
            FromDocument = p.FromDocument,
            Period = p.Period,
        };

    private static MissingKind Kind(decimal? value, string reason, LocalText text) =>
        value is not null ? MissingKind.Present : reason.Length == 0 && !text.IsEmpty ? MissingKind.Worded : MissingCell.Read(reason);

    private IReadOnlyList<LocalText> Departments(IReadOnlyList<string> names) => [.. names.Select(n => departments[LookAlike.Of(n)])];

    private static T? Find<T>(Dictionary<string, T> all, string id) where T : class => id.Length == 0 ? null : all[id];
}
