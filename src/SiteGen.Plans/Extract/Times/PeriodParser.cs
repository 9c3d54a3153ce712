// Reads the pieces of a cell from left to right into times and what is said about them.
namespace SiteGen.Plans.Extract.Times;

/// <summary>Reads pieces. It never goes back, so that the time it takes grows with the length only.</summary>
internal sealed class PeriodParser
{
    // So many brackets within brackets are no period.
    private const int Deepest = 4;

    private readonly TimeReader times;
    private readonly Pieces pieces;

    public PeriodParser(Pieces pieces, PlanSpan? span) => (this.pieces, times) = (pieces, new(pieces, span));

    /// <summary>The whole cell.</summary>
    public Level Read() => Read(null, 0);

    private Level Read(PrintedTime? context, int depth)
    {
        var level = new Level();
        while (pieces.More && !(depth > 0 && pieces.Sign == Sign.Close)) Step(level, context, depth);
        if (level.Link == Sign.To) level.IsFrom = true;
        return level;
    }

    private void Step(Level level, PrintedTime? context, int depth)
    {
        if (pieces.Sign == Sign.Open) Bracket(level, context, depth);
        else if (Length(level) || Count()) return;
        else if (times.Read(level.Times.LastOrDefault() ?? context, level.Link is Sign.To or Sign.And) is { } time) Add(level, time);
        else Note(level, pieces.Take(), context);
    }

    private void Bracket(Level level, PrintedTime? context, int depth)
    {
        pieces.Take();
        if (depth >= Deepest) pieces.Refuse(PeriodFault.Unclear);
        var inner = depth >= Deepest ? new() : Read(level.Times.LastOrDefault() ?? context, depth + 1);
        if (pieces.More) pieces.Take();
        var isOfOne = inner.Times.Count == 1 && level.Times.Count > 0 && (level.IsRange || pieces.Sign == Sign.To);
        if (isOfOne) level.Glosses.Add((level.Times.Count - 1, inner));
        else level.Beside.Add(inner);
    }

    // Between two times there is a sign; without one they are the same time, printed twice.
    private static void Add(Level level, PrintedTime time)
    {
        if (level.Times.Count > 0 && level.Link is null) level.Beside.Add(new() { Times = { time } });
        else level.Times.Add(time);
        if (level.Link == Sign.To && level.Times.Count > 1) level.IsRange = true;
        if (level.Link == Sign.To && level.Times.Count == 1) level.Edge = PeriodEdge.Until;
        level.Link = null;
    }

    // 3か年, 5年間, and behind a range 3年.
    private bool Length(Level level)
    {
        if (!pieces.Peek(0).IsShort) return false;
        var isLength = pieces.Peek(1).Sign is Sign.Length or Sign.Within
            || pieces.Before.Sign == Sign.Counting && pieces.Peek(1).Sign == Sign.Calendar
            || level.Times.Count > 0 && level.Link is null && pieces.Peek(1).Sign == Sign.Calendar
                && pieces.Peek(2).Sign is Sign.Average or Sign.Sum;
        if (!isLength) return false;
        level.Years = pieces.Take().Value;
        level.IsWithin = pieces.Take().Sign == Sign.Within;
        return true;
    }

    // 第2期, 3回: neither a year nor a length.
    private bool Count()
    {
        var skip = pieces.Sign == Sign.Ordinal ? 1 : 0;
        if (pieces.Peek(skip).Sign != Sign.Number || !IsCounted(pieces.Peek(skip + 1).Sign, skip > 0)) return false;
        pieces.Skip(skip + 2);
        return true;
    }

    private static bool IsCounted(Sign sign, bool isOrdinal) => sign == Sign.Counter || isOrdinal && sign == Sign.Published;

    private void Note(Level level, Token piece, PrintedTime? context)
    {
        switch (piece.Sign)
        {
            case Sign.To or Sign.And: level.Link = piece.Sign; break;
            case Sign.Comma: level.Link ??= Sign.And; break;
            case Sign.End: level.Edge = PeriodEdge.End; break;
            case Sign.Beginning: level.Edge = PeriodEdge.Start; break;
            case Sign.AsOf: AsOf(level); break;
            case Sign.Until: level.Edge = level.Edge == PeriodEdge.Whole ? PeriodEdge.Until : level.Edge; break;
            case Sign.Average: level.Meaning = RangeMeaning.Average; break;
            case Sign.Sum: level.Meaning = level.Meaning == RangeMeaning.Average ? RangeMeaning.Average : RangeMeaning.Sum; break;
            case Sign.Each: Each(level, piece); break;
            case Sign.Ending: level.IsEnding = true; break;
            case Sign.Drawn: level.IsDrawn = true; break;
            case Sign.Fuzzy: level.IsFuzzy = true; break;
            case Sign.Fiscal or Sign.Calendar or Sign.School: if (!IsSaid(level, piece, context)) pieces.Refuse(PeriodFault.Unclear); break;
            case Sign.Other or Sign.Number or Sign.Era or Sign.MonthName or Sign.Published: pieces.Refuse(PeriodFault.Unclear); break;
            case Sign.Counting:
                if (piece.Text is not ("直近" or "最近") && !pieces.Peek(0).IsShort)
                    pieces.Refuse(PeriodFault.Unclear);
                break;
            case Sign.Unknown:
                if (pieces.Sign is not (Sign.Source or Sign.Estimate or Sign.Forecast)) pieces.Refuse(PeriodFault.Unclear);
                break;
            default: level.Standing = Standing(piece.Sign) ?? level.Standing; break;
        }
    }

    // 年度末(3月), 2023 fiscal year; but 令和5年度(暦年) is two kinds of years.
    private bool IsSaid(Level level, Token piece, PrintedTime? context)
    {
        var word = piece.Sign switch { Sign.Fiscal => YearWord.Fiscal, Sign.School => YearWord.School, _ => YearWord.Calendar };
        if ((level.Times.LastOrDefault() ?? context) is not { } time)
            return pieces.Sign is Sign.End or Sign.Beginning or Sign.Average or Sign.Sum;
        if (level.Times.Count == 1 && time is { Word: YearWord.None, IsWholeYear: true, IsSplit: false })
            level.Times[0] = time with { Word = word };
        else return time.Word == word;
        return true;
    }

    // 9月末時点 is the end of the month, and as of then.
    private static void AsOf(Level level)
    {
        level.IsAsOf = true;
        if (level.Edge == PeriodEdge.Whole) level.Edge = PeriodEdge.AsOf;
    }

    private static void Each(Level level, Token piece)
    {
        if (level.Meaning == RangeMeaning.Plain) level.Meaning = RangeMeaning.Each;
        if (piece.Text.EndsWith("年度", StringComparison.Ordinal)) level.EachWord = YearWord.Fiscal;
    }

    private static PeriodStanding? Standing(Sign sign) => sign switch
    {
        Sign.Actual => PeriodStanding.Actual,
        Sign.Estimate => PeriodStanding.Estimate,
        Sign.Forecast => PeriodStanding.Forecast,
        Sign.Target => PeriodStanding.Target,
        Sign.Baseline => PeriodStanding.Baseline,
        Sign.Provisional => PeriodStanding.Provisional,
        Sign.Final => PeriodStanding.Final,
        Sign.Revision => PeriodStanding.Revision,
        _ => null,
    };
}
