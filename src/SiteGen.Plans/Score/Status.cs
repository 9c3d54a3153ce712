// Words that state a fact about a KPI, not an opinion.
namespace SiteGen.Plans.Score;

/// <summary>Where a KPI stands. The order is the order in which pages list them.</summary>
public enum Status
{
    /// <summary>目標達成: the target's condition holds at the newest actual.</summary>
    Met,

    /// <summary>想定ペース以上: not met, at or ahead of a straight line.</summary>
    OnPace,

    /// <summary>前進・想定ペース未満: not met, some way gone, behind a straight line.</summary>
    Behind,

    /// <summary>前進: some way gone; when it is due cannot be known.</summary>
    Advancing,

    /// <summary>基準値から変化なし: where it started.</summary>
    Flat,

    /// <summary>基準値より後退: further away than at the start.</summary>
    Away,

    /// <summary>目標に未到達: the condition does not hold, and no progress can be measured.</summary>
    NotReached,

    /// <summary>実績値待ち: the newest year has no figure yet, or there is none after the baseline.</summary>
    Pending,

    /// <summary>数値で測らない目標: the target is in words.</summary>
    Text,

    /// <summary>評価対象外: the document does not say which way is good, or prints no target.</summary>
    UnknownDirection,
}
