// What a piece of a period's cell is.
namespace SiteGen.Plans.Extract.Times;

/// <summary>The kinds of pieces that a cell for a period is made of.</summary>
internal enum Sign
{
    /// <summary>Words that the grammar does not know.</summary>
    Unknown,

    /// <summary>An era: R, 令和, ㋿, 令.</summary>
    Era,

    /// <summary>A number in digits or kanji; 元.</summary>
    Number,

    Fiscal, Calendar, School,
    Month, Day, MonthName,
    Half, FirstHalf, SecondHalf, Quarter,

    /// <summary>第.</summary>
    Ordinal,

    /// <summary>期, 次, 回: with a number they count something else than years.</summary>
    Counter,

    /// <summary>か年, 年間: the number before it is a length of time.</summary>
    Length,

    /// <summary>年で: the number before it is a length of time from the start of the plan.</summary>
    Within,

    To, And, Dot, Slash, Comma, Open, Close,
    End, Beginning, AsOf, Until,
    Actual, Estimate, Forecast, Target, Baseline, Provisional, Final, Revision,

    /// <summary>公表, 版: the time is that of a publication, not of what it tells.</summary>
    Published,

    /// <summary>過去, 今後: the years behind it are counted from a time that is not named.</summary>
    Counting,

    /// <summary>策定時: when the plan was drawn up.</summary>
    Drawn,

    Average, Sum, Each,

    /// <summary>調査, 統計: a source, which may have a name before it.</summary>
    Source,

    /// <summary>Words that change nothing.</summary>
    Filler,

    /// <summary>年代, 頃, 以降: the time is not certain, and is meant so.</summary>
    Fuzzy,

    /// <summary>前年, 以外: another time than the one named.</summary>
    Other,

    /// <summary>ending, ended: twelve months up to then.</summary>
    Ending,
}

/// <summary>A piece of a cell.</summary>
/// <param name="Sign">What it is.</param>
/// <param name="Value">The number, the month of a name, or the western year before the era's first; otherwise 0.</param>
/// <param name="Digits">How many digits a number has; 0 for 元 and for kanji.</param>
/// <param name="Text">As printed, in ordinary letters.</param>
internal readonly record struct Token(Sign Sign, int Value, int Digits, string Text)
{
    /// <summary>True for a number of one or two digits, in kanji up to 99: a year of an era, never of the common era.</summary>
    public bool IsShort => Sign == Sign.Number && (Digits is 1 or 2 || Digits == 0 && Value is >= 1 and <= 99);
}
