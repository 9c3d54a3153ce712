// What stands in a cell, or in one pair of its brackets: times, and what is said about them.
namespace SiteGen.Plans.Extract.Times;

/// <summary>The times of a cell, or of a pair of brackets.</summary>
internal sealed class Level
{
    /// <summary>The times that belong together: one, both ends of a range, or a list.</summary>
    public List<PrintedTime> Times { get; } = [];

    /// <summary>Other ways in which the same time is printed beside it.</summary>
    public List<Level> Beside { get; } = [];

    /// <summary>The same for one end of a range: the number of its time, and what stands beside it.</summary>
    public List<(int Time, Level Beside)> Glosses { get; } = [];

    /// <summary>The sign before the next time; null when there is none.</summary>
    public Sign? Link { get; set; }

    /// <summary>True for a range, false for a list or a single time.</summary>
    public bool IsRange { get; set; }

    /// <summary>から without an end.</summary>
    public bool IsFrom { get; set; }

    /// <summary>year ending March 2024.</summary>
    public bool IsEnding { get; set; }

    /// <summary>A length in years: 3か年.</summary>
    public int? Years { get; set; }

    /// <summary>年で: the length is counted from the start of the plan.</summary>
    public bool IsWithin { get; set; }

    /// <summary>策定時.</summary>
    public bool IsDrawn { get; set; }

    public bool IsFuzzy { get; set; }

    public PeriodEdge Edge { get; set; }

    /// <summary>時点, 現在, also behind 末.</summary>
    public bool IsAsOf { get; set; }

    public PeriodStanding Standing { get; set; }

    public RangeMeaning Meaning { get; set; }

    /// <summary>The word of 各年度, where no year has one of its own.</summary>
    public YearWord EachWord { get; set; }
}
