// Rule: plan.csv says who, what and how the city judges, in keys that we know.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>The settings of plan.csv.</summary>
public static class Settings
{
    /// <summary>The keys without which a plan cannot be shown.</summary>
    public static readonly IReadOnlyList<string> Needed = ["municipality", "code", "title", "summary", "period_start", "period_end", "baseline_year", "method", "source_title", "publisher", "licence"];

    /// <summary>The keys that may be left out.</summary>
    public static readonly IReadOnlyList<string> Optional = ["short_title", "pace_start", "pace_end", "method_note", "source_date", "source_note", "order", "legend", "overview", "changes_note", "draft", "draft_note", "title_printed", "period_printed", "pages_of", "goals_called", "municipality_kind", "fiscal_year_start"];

    private static readonly string[] Years = ["period_start", "period_end", "baseline_year", "pace_start", "pace_end"];
    private static readonly string[] Answers = ["title_printed", "period_printed"];
    private static readonly string[] YesOrNo = ["yes", "no"];
    private static readonly string[] Methods = ["none", "pace_score", "attainment_rate", "grades"];

    private static readonly string[] Months = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];

    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site) =>
    [
        .. Needed.Where(key => !plan.Setting(key).Has("ja")).Select(key => ProblemCatalog.SettingMissing(new($"{plan.Id}/plan.csv"), key)),
        .. plan.Settings.Where(s => !Needed.Contains(s.Key) && !Optional.Contains(s.Key)).Select(s => ProblemCatalog.ChoiceUnknown(s.Row.At("key"), s.Key, [.. Needed, .. Optional], Nearest.To(s.Key, [.. Needed, .. Optional]))),
        .. plan.Settings.Where(s => s.Key == "method" && !Methods.Contains(s.Value.Ja)).Select(s => ProblemCatalog.ChoiceUnknown(s.Row.At("ja"), s.Value.Ja, Methods, Nearest.To(s.Value.Ja, Methods))),
        .. plan.Settings.Where(s => Answers.Contains(s.Key) && !YesOrNo.Contains(s.Value.Ja)).Select(s => ProblemCatalog.ChoiceUnknown(s.Row.At("ja"), s.Value.Ja, YesOrNo, Nearest.To(s.Value.Ja, YesOrNo))),
        .. plan.Settings.Where(s => Years.Contains(s.Key) && !IsYear(s.Value.Ja)).Select(s => ProblemCatalog.PlanYear(s.Row.At("ja"), s.Key, s.Value.Ja)),
        .. plan.Settings.Where(s => s.Key == "municipality_kind" && Choices.Find<Model.MunicipalityKind>(s.Value.Ja) is null).Select(s => ProblemCatalog.ChoiceUnknown(s.Row.At("ja"), s.Value.Ja, Choices.Words<Model.MunicipalityKind>(), Nearest.To(s.Value.Ja, Choices.Words<Model.MunicipalityKind>()))),
        .. plan.Settings.Where(s => s.Key == "fiscal_year_start" && !Months.Contains(s.Value.Ja)).Select(s => ProblemCatalog.ChoiceUnknown(s.Row.At("ja"), s.Value.Ja, Months, null)),
        .. plan.Settings.Where(s => s.Key == "order" && NumberCell.Read(s.Value.Ja).Value is not (> -1000 and < 1000)).Select(s => ExcelCell.NotANumber(s.Row.At("ja"), s.Value.Ja)),
        .. plan.Settings.Where(s => s.Key == "period_end" && plan.Span.End < plan.Span.Start).Select(s => ProblemCatalog.PlanYear(s.Row.At("ja"), s.Key, s.Value.Ja)),
        .. plan.Settings.Where(s => s.Key == "code" && !IsCode(s.Value.Ja)).Select(s => ProblemCatalog.CodeShape(s.Row.At("ja"), s.Value.Ja)),
    ];

    private static bool IsYear(string cell) => NumberCell.Read(cell).Value is > 1900 and < 2101 and var year && decimal.Truncate(year) == year;

    // Excel drops the zero at the front of 012033.
    private static bool IsCode(string code) => code.Length == 6 && code.All(char.IsAsciiDigit);
}
