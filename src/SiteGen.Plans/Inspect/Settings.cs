// Rule: plan.csv says who, what and how the city judges, in keys that we know.
using System.Globalization;
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>The settings of plan.csv.</summary>
public static class Settings
{
    /// <summary>The keys without which a plan cannot be shown.</summary>
    public static readonly IReadOnlyList<string> Needed =
    [
        "municipality", "code", "title", "summary", "period_start", "period_end", "baseline_year", "method",
        "source_title", "publisher", "licence",
    ];

    /// <summary>The keys that may be left out.</summary>
    public static readonly IReadOnlyList<string> Optional =
    [
        "short_title", "pace_start", "pace_end", "method_note", "source_date", "source_note", "order", "legend", "overview",
        "changes_note", "draft", "draft_note", "draft_of", "title_printed", "period_printed", "pages_of", "goals_called",
        "municipality_kind", "fiscal_year_start", "fiscal_year_printed", "numbers_printed", "directions_printed", "part_note",
        "rate_called", "milestones_called", "compared_by",
    ];

    private static readonly string[] Known = [.. Needed, .. Optional];
    private static readonly string[] Years = ["period_start", "period_end", "baseline_year", "pace_start", "pace_end"];
    private static readonly string[] HaveNoCode = ["country", "agency", "county", "council", "other"];
    private static readonly string[] YesOrNo = ["yes", "no"];

    // The keys whose value is one of a few words.
    private static readonly Dictionary<string, IReadOnlyList<string>> Words = new()
    {
        ["method"] = ["none", "pace_score", "attainment_rate", "grades"],
        ["title_printed"] = YesOrNo,
        ["period_printed"] = ["yes", "no", "first", "last"],
        ["fiscal_year_printed"] = YesOrNo,
        ["numbers_printed"] = YesOrNo,
        ["directions_printed"] = YesOrNo,
        ["draft_of"] = ["plan", "report"],
        ["compared_by"] = ["time", "column"],
        ["municipality_kind"] = [.. Choices.Words<Model.MunicipalityKind>()],
        ["fiscal_year_start"] = [.. Enumerable.Range(1, 12).Select(m => m.ToString(CultureInfo.InvariantCulture))],
    };

    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site) =>
    [
        .. Needed.Where(key => plan.Setting(key).Lead.Length == 0 && (key != "code" || NeedsCode(plan, site)))
            .Select(key => ProblemCatalog.SettingMissing(PlaceOf(key, plan), key, site.Languages[0].Code)),
        .. plan.Settings.Where(s => !Known.Contains(s.Key)).Select(s => Unknown(s.Row.At("key"), s.Key, Known)),
        .. plan.Settings.Where(IsOtherWord).Select(s => Unknown(s.Where(), s.Value.Lead, Words[s.Key])),
        .. plan.Settings.Where(s => Years.Contains(s.Key) && !IsYear(s.Value.Lead)).Select(
            s => ProblemCatalog.PlanYear(s.Where(), s.Key, s.Value.Lead)),
        .. plan.Settings.Where(s => s.Key == "order" && NumberCell.Read(s.Value.Lead).Value is not (> -1000 and < 1000))
            .Select(s => ExcelCell.NotANumber(s.Where(), s.Value.Lead)),
        .. plan.Settings.Where(s => s.Key == "period_end" && plan.Span.End < plan.Span.Start).Select(
            s => ProblemCatalog.PlanYear(s.Where(), s.Key, s.Value.Lead)),
        .. plan.Settings.Where(s => s.Key == "municipality" && IsOfNoKind(s.Value, plan)).Select(
            s => ProblemCatalog.MunicipalityKind(s.Where(), s.Value.Lead, Words["municipality_kind"])),
        .. plan.Settings.Where(s => s.Key == "code" && IsJapanese(site) && !IsCodeOrBlank(s.Value.Lead))
            .Select(s => ProblemCatalog.CodeShape(s.Where(), s.Value.Lead, MunicipalityCode.Whole(s.Value.Lead))),
    ];

    private static bool IsOfNoKind(LocalText name, PlanFiles plan) => name.Lead.Length > 0 && !Samples.IsSample(name.Lead)
        && plan.Setting("municipality_kind").IsEmpty && Model.Plan.KindOf(name["ja"]) is null;

    private static Place PlaceOf(string key, PlanFiles plan) =>
        plan.Settings.FirstOrDefault(s => s.Key == key)?.Where() ?? new($"{plan.Id}/plan.csv");

    // Only Japan's municipalities and prefectures have a code of this kind.
    private static bool NeedsCode(PlanFiles plan, SiteFiles site) => IsJapanese(site)
        && !HaveNoCode.Contains(plan.Setting("municipality_kind").Lead)
        && Model.Plan.KindOf(plan.Setting("municipality")["ja"]) is not Model.MunicipalityKind.Country;

    private static bool IsJapanese(SiteFiles site) => site.Languages.Any(l => l.IsJapanese);

    private static bool IsOtherWord(SettingRow setting) =>
        Words.TryGetValue(setting.Key, out var words) && !words.Contains(setting.Value.Lead);

    // A number is not misspelt: nothing near it is meant.
    private static Problem Unknown(Place at, string cell, IReadOnlyList<string> known) =>
        ProblemCatalog.ChoiceUnknown(at, cell, known, cell.All(char.IsAsciiDigit) ? null : Nearest.To(cell, known));

    private static bool IsYear(string cell) =>
        NumberCell.Read(cell) is { Unit: "" or "年" or "年度", Value: > 1900 and < 2101 and var year } && decimal.Truncate(year) == year;

    private static bool IsCodeOrBlank(string code) => code.Length is 6 or 0 && code.All(char.IsAsciiDigit);
}
