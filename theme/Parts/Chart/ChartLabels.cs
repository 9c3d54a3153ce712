// Finds a place for each value beside its mark where it covers no other mark and no other words.
namespace SiteGen.Theme.Parts.Chart;

/// <summary>Where words stand: their middle and their foot.</summary>
public readonly record struct LabelPlace(decimal X, decimal Y);

/// <summary>Places labels among what is already drawn.</summary>
public sealed class ChartLabels(ChartSize size)
{
    private const decimal Gap = 10, Edge = 6;

    // A mark must stay visible; a thin line under words, which have a rim, does less harm.
    private const int OverMark = 100, OverLine = 1;
    private readonly List<(Box Box, int Weight)> drawn = [];

    /// <summary>Notes a mark around a point.</summary>
    public void AddMark(decimal x, decimal y, decimal halfWidth, decimal halfHeight) =>
        drawn.Add((new(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight), OverMark));

    /// <summary>Notes a line, as a row of spots.</summary>
    public void AddLine(decimal x1, decimal y1, decimal x2, decimal y2)
    {
        const int spots = 12;
        for (var i = 0; i <= spots; i++) drawn.Add((new Box(x1 + (x2 - x1) * i / spots, y1 + (y2 - y1) * i / spots, 1), OverLine));
    }

    /// <summary>The best place for words beside a point: above it if that is free, else below, beside, or further off.</summary>
    public LabelPlace Place(decimal x, decimal y, string text, decimal letters)
    {
        var width = Lettering.Width(text, letters);
        var (best, least) = (default((LabelPlace Place, Box Box)), int.MaxValue);
        foreach (var candidate in Candidates(x, y, width, letters).Where(c => c.Box.Top >= 0 && c.Box.Bottom <= size.Bottom))
        {
            var covered = Covered(candidate.Box, least);
            if (covered < least) (best, least) = (candidate, covered);
            if (least == 0) break;
        }
        drawn.Add((best.Box, OverMark));
        return best.Place;
    }

    // What a box would cover; once that is as much as another one covers, the rest does not matter.
    private int Covered(in Box box, int enough)
    {
        var sum = 0;
        foreach (var (other, weight) in drawn)
        {
            if (!other.Meets(box)) continue;
            sum += weight;
            if (sum >= enough) break;
        }
        return sum;
    }

    /// <summary>A place that is given: the middle of the words.</summary>
    public LabelPlace Beside(decimal x, decimal y, string text, decimal letters)
    {
        AddMark(x, y, Lettering.Width(text, letters) / 2, letters / 2);
        return new(x, y + letters * 0.35m);
    }

    private IEnumerable<(LabelPlace Place, Box Box)> Candidates(decimal x, decimal y, decimal width, decimal letters)
    {
        var (first, last) = (Edge + width / 2, size.Width - Edge - width / 2);
        var shift = Math.Max(first, Math.Min(x, last));
        foreach (var at in new[] { y - Gap, y + Gap + letters * 0.8m, y - Gap - letters, y + Gap + letters * 1.8m })
        {
            yield return Middle(shift, at);
            yield return Middle(Math.Max(shift - width / 2, first), at);
            yield return Middle(Math.Min(shift + width / 2, last), at);
        }
        yield return Middle(Math.Max(x - width / 2 - Gap - 4, first), y + letters * 0.35m);
        yield return Middle(Math.Min(x + width / 2 + Gap + 4, last), y + letters * 0.35m);
        // On the widest of words the last resort is the top, which is always inside.
        yield return Middle((decimal)size.Width / 2, letters);

        (LabelPlace, Box) Middle(decimal middle, decimal foot) =>
            (new(middle, foot), new(middle - width / 2, foot - letters * 0.8m, middle + width / 2, foot + letters * 0.15m));
    }

    private readonly record struct Box(decimal Left, decimal Top, decimal Right, decimal Bottom)
    {
        public Box(decimal x, decimal y, decimal half) : this(x - half, y - half, x + half, y + half)
        {
        }

        public bool Meets(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }
}
