// new year: actuals/<year>.csv with every active KPI, its name and the last figure to look at.
using System.Globalization;
using SiteGen.Plans;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Inspect;

namespace SiteGen.Commands;

internal static class NewYear
{
    // Plans go on being reported after their last year, but not for a lifetime: 2071 is a slip.
    private const int YearsAfter = 15;

    public static int Run(string data, string id, string year, string language, TextWriter output)
    {
        var words = new NewWords(language == "ja");
        var problems = new ProblemList();
        var files = SiteFiles.Read(data, problems);
        Rules.Run(files, problems);
        if (files.Plans.FirstOrDefault(p => p.Id == id) is not { } plan) return Refuse(words.NoPlan(id, Nearest.To(id, files.Plans.Select(p => p.Id))));
        if (problems.HasErrors)
        {
            ProblemPrinter.Print(problems, language, output);
            output.WriteLine(words.DataFirst);
            return ExitCode.Problems;
        }
        if (PeriodCell.Read(year) is not { Kind: PeriodKind.FiscalYear, FiscalYear: { } fiscalYear }) return Refuse(words.NoYear(year));
        if (fiscalYear < plan.Span.Start) return Refuse(words.BeforePlan(fiscalYear, plan.Span));
        if (fiscalYear > plan.Span.End + YearsAfter) return Refuse(words.LongAfterPlan(fiscalYear, plan.Span));
        var file = $"{id}/actuals/{fiscalYear.ToString(CultureInfo.InvariantCulture)}.csv";
        var rows = Rows(plan, fiscalYear, files.Languages).ToList();
        if (!Write(Path.Combine(data, file), CsvText.Of(rows))) return Refuse(words.YearThere(file));
        output.WriteLine(words.YearMade(file, rows.Count - 1));
        return ExitCode.Fine;

        int Refuse(string message)
        {
            output.WriteLine(message);
            return ExitCode.WrongUse;
        }
    }

    // Easy Japanese is not filled in by the section that counts.
    private static IEnumerable<IReadOnlyList<string>> Rows(PlanFiles plan, int year, IReadOnlyList<Language> languages)
    {
        string[] headings = [.. ActualRow.Schema.Headings(languages.Where((l, i) => i == 0 || !l.IsJapanese).Select(l => l.Code))];
        return plan.Indicators.Where(i => i.Status is IndicatorStatus.Active or IndicatorStatus.New)
            .Select(kpi => (IReadOnlyList<string>)[.. headings.Select(h => Cell(h, kpi, Last(plan, kpi, year)))]).Prepend(headings);
    }

    private static ActualRow? Last(PlanFiles plan, IndicatorRow kpi, int year) =>
        plan.Actuals.Where(a => a.Indicator == kpi.Id && a.Year < year && !a.IsNotFilledIn).MaxBy(a => a.Year);

    private static string Cell(string heading, IndicatorRow kpi, ActualRow? last) => heading switch
    {
        "indicator" => kpi.Id,
        "name" => kpi.Name.Ja,
        "previous_year" => last?.Year.ToString(CultureInfo.InvariantCulture) ?? "",
        "previous" => last is null ? "" : Previous.Shown(last),
        _ => "",
    };

    private static bool Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (Path.Exists(path)) return false;
        using var file = new FileStream(path, FileMode.CreateNew);
        file.Write(bytes);
        return true;
    }
}
