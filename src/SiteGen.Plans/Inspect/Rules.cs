// The list of all rules: add a file with a rule, and its line here.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>A rule looks at one plan and names what does not make sense.</summary>
public delegate IEnumerable<Problem> Rule(PlanFiles plan, SiteFiles site);

/// <summary>All rules that the data must pass.</summary>
public static class Rules
{
    /// <summary>The rules, in no particular order: problems are sorted afterwards.</summary>
    public static readonly IReadOnlyList<Rule> All =
    [
        Ids.Check, Versions.Check, SettingAddresses.Check, KnownReferences.Check, OutlineTree.Check,
        Labels.Check, Missing.Check, Targets.Check, TargetUnits.Check,
        Periods.Check, ActualsOnce.Check, Totals.Check, Parts.Check, Percentages.Check, TenTimes.Check,
        Translations.Check, GlossaryTerms.Check, Corrections.Check, Dates.Check, Settings.Check, Subjects.Check,
        NotFilledIn.Check, RowsAbsent.Check, Previous.Check, MovedTargets.Check, TargetsOnce.Check, TotalsBelowParts.Check, Samples.Check,
        PeriodKinds.Check, YearGaps.Check, RetiredReports.Check, UpdateWords.Check, OneLanguageOnly.Check, Forerunners.Check,
        YearsOfSums.Check, Restatements.Check, Ranks.Check, Grades.Check, ActualsBeforePlan.Check, ActualsToCome.Check,
        SignsOfChange.Check,
    ];

    /// <summary>Runs all rules over all plans.</summary>
    public static void Run(SiteFiles site, ProblemList problems)
    {
        problems.AddRange(SiteRules.Check(site));
        foreach (var plan in site.Plans)
            foreach (var rule in All)
                problems.AddRange(rule(plan, site));
    }
}
