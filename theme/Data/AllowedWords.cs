// The words that a column of the open data may have, and the interface string that explains each.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;

namespace SiteGen.Theme.Data;

/// <summary>A word of the data, and the key of words.csv that says what it means.</summary>
public sealed record AllowedWord(string Word, string Key);

/// <summary>The sets of words, by the name that columns.csv gives them.</summary>
public static class AllowedWords
{
    /// <summary>What a year is called in the column period_kind of which the document does not tell whether it is a fiscal one.</summary>
    public const string YearOfNoKind = "year";

    private static readonly Dictionary<string, IReadOnlyList<AllowedWord>> Sets = new()
    {
        ["outline_kind"] = Explained(Choices.Words<OutlineKind>(), w => $"outline_kind.{w}"),
        ["flag"] = Explained(Choices.Words<OutlineFlag>(), w => $"flag.{w}"),
        ["direction"] = Explained(Choices.Words<Direction>(), w => $"direction.{w}"),
        ["accumulation"] = Explained(Choices.Words<Accumulation>(), w => $"accumulation.{w}"),
        ["kpi"] = Explained(Choices.Words<IndicatorStatus>(), w => $"kpi.{w}"),
        ["observation"] = Explained(
            ["baseline", "actual", "forecast", "restated_baseline", "restated_actual", "restated_forecast",
                "restated_target", "milestone", "target"],
            w => $"term.{w}"),
        ["missing"] = Explained(
            Choices.Words<MissingKind>().Skip(1).Except([Choices.Word(MissingKind.Forecast), Choices.Word(MissingKind.Part)]),
            w => $"missing.{w}"),
        ["period_kind"] = Explained([.. Choices.Words<PeriodKind>(), YearOfNoKind], w => $"period_kind.{w}"),
        ["target_kind"] = Explained(Choices.Words<TargetKind>(), w => $"target_kind.{w}"),
        ["method"] = Explained(Choices.Words<Method>(), w => $"method.{w}"),
        ["status"] = Explained(Choices.Words<Status>(), w => $"status.{w}"),
        ["group"] = Explained(Choices.Words<StatusGroup>(), w => $"group.{w}"),
        ["target_answer"] = Explained(Choices.Words<TargetAnswer>(), w => $"target_answer.{w}"),
        ["since_start"] = Explained(Choices.Words<SinceStart>(), w => $"since_start.{w}"),
        ["pace"] = Explained(Choices.Words<PaceAnswer>(), w => $"pace.{w}"),
        ["comparison"] = Explained(Choices.Words<ComparisonKind>(), w => $"comparison.{w}"),
        ["published"] = Explained(Choices.Words<PublishedFigure>(), w => $"published.{w}"),
        ["field"] = Explained(Choices.Words<RevisionField>(), w => $"field.{w}"),
    };

    /// <summary>The words of a set; none when the column is free.</summary>
    public static IReadOnlyList<AllowedWord> Of(ColumnNote column) => column.Allowed.Length == 0 ? [] : Sets[column.Allowed];

    private static IReadOnlyList<AllowedWord> Explained(IEnumerable<string> words, Func<string, string> key) =>
        [.. words.Select(w => new AllowedWord(w, key(w)))];
}
