// Rule: a target that was moved says why, or stands in the comparison of old and new.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>Asks about targets that changed without a word.</summary>
public static class MovedTargets
{
    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site)
    {
        var revised = plan.Revisions.Select(r => r.Indicator).ToHashSet();
        var steps = plan.Targets.GroupBy(t => t.Indicator)
            .Select(g => g.GroupBy(t => Versions.Order(t.SetOn)).OrderBy(v => v.Key).Select(InTurn).ToList())
            .SelectMany(versions => versions.Zip(versions.Skip(1)))
            .Where(p => !Versions.GoesOn(Years(p.First), p.Second[^1].SetOn, Years(p.Second)))
            .Select(p => (First: p.First[^1], Second: p.Second[^1]))
            .ToList();
        // Documents of each year set the target of their own year.
        if (steps.TrueForAll(p => Versions.IsOfNextYear(p.First.Period, p.Second.SetOn, p.Second.Period))) return [];
        return steps.Where(p => !revised.Contains(p.First.Indicator))
            .Where(p => IsMoved(p.First, p.Second) && Versions.Time(p.First.SetOn) != Versions.Time(p.Second.SetOn)
                && p.Second.Reason.IsEmpty && p.Second.Note.IsEmpty)
            .Select(p => ProblemCatalog.TargetMoved(p.Second.Row.At("value"), Shown(p.First), Shown(p.Second)));
    }

    // Of the periods of a version the last is the target, the others are milestones.
    private static List<TargetRow> InTurn(IEnumerable<TargetRow> version) =>
        [.. version.OrderBy(t => t.Period?.Ends ?? DateOnly.MaxValue)];

    private static List<(int? Year, decimal? Value)> Years(List<TargetRow> version) =>
        [.. version.Select(t => (t.Period?.FiscalYear, t.Value))];

    private static bool IsMoved(TargetRow old, TargetRow now) =>
        old.Kind != now.Kind || old.Value != now.Value || old.ValueTo != now.ValueTo || old.Percent != now.Percent;

    private static string Shown(TargetRow target) => target.Row.Raw("value") is { Length: > 0 } value
        ? target.ValueTo is null ? value : $"{value}-{target.Row.Raw("value_to")}"
        : target.Percent is not null ? target.Row.Raw("percent") + "%" : target.Text.Lead;
}
