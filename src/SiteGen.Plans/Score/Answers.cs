// The three questions that a KPI is asked. Each is answered only as far as printed figures carry.
namespace SiteGen.Plans.Score;

/// <summary>Question 1: does the newest figure hold the target?</summary>
public enum TargetAnswer
{
    /// <summary>The condition holds now.</summary>
    Met,

    /// <summary>The due year has been measured and it does not hold.</summary>
    Missed,

    /// <summary>It does not hold yet.</summary>
    Open,

    /// <summary>Words, no target, no figure at all, direction unknown, or something else is counted.</summary>
    CannotSay,
}

/// <summary>Question 2: how does the newest figure stand to the starting point?</summary>
public enum SinceStart
{
    /// <summary>Better, in the KPI's direction.</summary>
    Better,

    /// <summary>The same number.</summary>
    Same,

    /// <summary>Worse, in the KPI's direction.</summary>
    Worse,

    /// <summary>Where more is better: a total that stands at 0, or a figure of 0 without a baseline.</summary>
    NothingYet,

    /// <summary>Nothing can be compared: there is no start, no later figure, or the document does not tell which way is good.</summary>
    NoStart,
}

/// <summary>Question 3: how does the newest figure stand to the expected path?</summary>
public enum PaceAnswer
{
    /// <summary>At or above it.</summary>
    Ahead,

    /// <summary>Below it.</summary>
    Behind,

    /// <summary>A level to keep, words, no due year, no start, or the work has not begun or has ended.</summary>
    None,
}
