// new year: actuals/<year>.csv with every active KPI, its name and the last figure to look at.
using System.Globalization;
using SiteGen.Plans;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Inspect;

namespace SiteGen.Commands;

internal static class NewYear
{
    public static int Run(string data, string id, string year, string language, TextWriter output)
    {
        var words = new NewWords(language == "ja");
        var problems = new ProblemList();
        var files = SiteFiles.Read(data, problems);
        Rules.Run(files, problems);
        if (files.Plans.FirstOrDefault(p => p.Id == id) is not { } plan)
            return Refuse(words.NoPlan(id, Nearest.To(id, files.Plans.Select(p => p.Id))));
        problems = Own(problems, plan);
        if (problems.HasErrors)
        {
            ProblemPrinter.Print(problems, language, output);
            output.WriteLine(words.DataFirst);
            return ExitCode.Problems;
        }
        if (PeriodCell.Read(year) is not { Kind: PeriodKind.FiscalYear or PeriodKind.CalendarYear, FiscalYear: { } fiscalYear })
            return Refuse(words.NoYear(year));
        if (fiscalYear < plan.Span.Start - Periods.YearsAround) return Refuse(words.BeforePlan(fiscalYear, plan.Span));
        if (fiscalYear > plan.Span.End + Periods.YearsAround) return Refuse(words.LongAfterPlan(fiscalYear, plan.Span));
        var file = $"{id}/actuals/{fiscalYear.ToString(CultureInfo.InvariantCulture)}.csv";
        var rows = Rows(plan, files, fiscalYear).ToList();
        if (!Write(Path.Combine(data, file), CsvText.Of(rows))) return Refuse(words.YearThere(file));
        output.WriteLine(words.YearMade(file, plan.Indicators.Count(IsFilledIn)));
        if (plan.Indicators.Count(i => !IsFilledIn(i)) is > 0 and var others) output.WriteLine(words.LeftOut(others));
        return ExitCode.Fine;

        int Refuse(string message)
        {
            output.WriteLine(message);
            return ExitCode.WrongUse;
        }
    }

    // Another plan's errors do not stop this one, nor do those of comparisons, redirects and the like, of which the file has nothing.
    private static ProblemList Own(ProblemList problems, PlanFiles plan)
    {
        var own = new ProblemList();
        own.AddRange(problems.Sorted()
            .Where(p => p.At.File.StartsWith($"{plan.Id}/", StringComparison.Ordinal) || p.At.File is "site.csv" or "units.csv"));
        return own;
    }

    // Easy Japanese is not filled in by the section that counts.
    private static IEnumerable<IReadOnlyList<string>> Rows(PlanFiles plan, SiteFiles site, int year)
    {
        string[] headings = [.. ActualRow.Schema.Headings(site.Languages.Where((l, i) => i == 0 || !l.IsEasy).Select(l => l.Code))];
        return plan.Indicators.Where(IsFilledIn)
            .SelectMany(kpi => Last(plan, kpi, year).Select(last => (IReadOnlyList<string>)[.. headings.Select(h =>
                Labels.Columns.Contains(h) ? Labels.Of(h, kpi, plan, site) : Cell(h, plan, kpi, last, year))])).Prepend(headings);
    }

    private static bool IsFilledIn(IndicatorRow kpi) => kpi.Status is IndicatorStatus.Active or IndicatorStatus.New;

    // What was reported last: several rows for a KPI with figures of quarters or dates.
    private static IEnumerable<ActualRow?> Last(PlanFiles plan, IndicatorRow kpi, int year)
    {
        var before = plan.Actuals.Where(a => a.Indicator == kpi.Id && a.Year < year && !a.IsNotFilledIn);
        var newest = before.GroupBy(a => a.Year).MaxBy(g => g.Key);
        return newest?.OrderBy(a => a.Period.Ends) ?? (IEnumerable<ActualRow?>)[null];
    }

    private static string Cell(string heading, PlanFiles plan, IndicatorRow kpi, ActualRow? last, int year) => heading switch
    {
        "indicator" => kpi.Id,
        "previous_year" => last?.Year.ToString(CultureInfo.InvariantCulture) ?? "",
        "previous" => last is null ? "" : Previous.Shown(last),
        "period" => SameTime(last?.Period ?? Start(plan, kpi), last?.Year, year),
        _ => "",
    };

    // What was reported for a calendar year, a month, a day, a part of a year or an earlier year is reported
    // so again; the fiscal year of the file needs no words.
    private static string SameTime(Period? last, int? reported, int year) => last switch
    {
        null or { IsDated: false } => "",
        { Kind: PeriodKind.FiscalYear, Edge: PeriodEdge.Whole } whole when reported is null || whole.FiscalYear == reported => "",
        var period => Later.By(period, year - (reported ?? period.FiscalYear!.Value)),
    };

    // A first report is for the same kind of time as the baseline.
    private static Period? Start(PlanFiles plan, IndicatorRow kpi) =>
        plan.Baselines.LastOrDefault(b => b.Indicator == kpi.Id)?.Period is { IsRelative: false } period ? period : null;

    private static bool Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (Path.Exists(path)) return false;
        using var file = new FileStream(path, FileMode.CreateNew);
        file.Write(bytes);
        return true;
    }
}
