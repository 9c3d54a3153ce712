// The word of a KPI in lists, and the four groups that readers see first. Both are derived from the three answers.
namespace SiteGen.Plans.Score;

/// <summary>The word of a KPI in lists. The order is the order in which pages list them, group by group.</summary>
public enum Status
{
    /// <summary>目標達成: the target's condition holds at the newest actual.</summary>
    Met,

    /// <summary>目安に到達: better than at the start, at or ahead of the expected path.</summary>
    OnPace,

    /// <summary>進んだが目安より遅い: better than at the start, behind the expected path.</summary>
    Behind,

    /// <summary>前進: better than at the start; no pace can be told.</summary>
    Advancing,

    /// <summary>目標まで届いていない: short of the target, and nothing is printed to compare with.</summary>
    Short,

    /// <summary>未達成: the due year has been measured and the condition does not hold.</summary>
    Missed,

    /// <summary>出発点のまま: where it started.</summary>
    Flat,

    /// <summary>まだ0: a total that stands at 0, or a figure of 0 without a baseline, where more is better.</summary>
    NothingYet,

    /// <summary>出発点より後退: worse than at the start.</summary>
    Away,

    /// <summary>集計待ち: the document says that the newest figure is being compiled.</summary>
    Awaited,

    /// <summary>値の記載なし: nothing is printed for the newest year, nor that it will come.</summary>
    NoFigure,

    /// <summary>開始前: the newest year is reported as not started.</summary>
    NotStarted,

    /// <summary>文章の目標: the target is in words that no number measures.</summary>
    Text,

    /// <summary>評価対象外: no target, direction unknown, or the KPI counts something else than its target.</summary>
    NotJudged,
}

/// <summary>The four groups, read first everywhere: the fuller the disc, the more of the promise was kept.</summary>
public enum StatusGroup
{
    /// <summary>● 届いた・順調: met, or on pace.</summary>
    Kept,

    /// <summary>◐ まだ届かない: not there yet.</summary>
    NotYet,

    /// <summary>○ 停滞・後退: stalled or slipped back.</summary>
    Slipped,

    /// <summary>◌ 判断できない: it cannot be told yet.</summary>
    Unknown,
}
