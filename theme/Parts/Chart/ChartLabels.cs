// Finds a place for each value beside its mark where it covers no other mark and no other words.
namespace SiteGen.Theme.Parts.Chart;

/// <summary>Where words stand: their middle and their foot.</summary>
public readonly record struct LabelPlace(decimal X, decimal Y);

/// <summary>Places labels among what is already drawn.</summary>
public sealed class ChartLabels(ChartSize size)
{
    private const decimal Near = 10, Edge = 6, Inside = 4;

    // Beside a mark, and beyond the bracket that stands beside the newest one.
    private const decimal Aside = 4, Beyond = 16;

    // A mark must stay visible, and as much of other words as can be; a thin line under words, which have a rim, does less harm.
    private const int OverMark = 100, OverLine = 1;
    private readonly List<Box> drawn = [];
    private readonly List<(decimal X, decimal Y)> marks = [];
    private readonly List<(decimal X1, decimal Y1, decimal X2, decimal Y2)> lines = [];

    /// <summary>Notes a mark around a point.</summary>
    public void AddMark(decimal x, decimal y, decimal halfWidth, decimal halfHeight)
    {
        marks.Add((x, y));
        AddArea(x, y, halfWidth, halfHeight);
    }

    /// <summary>Notes what is no mark, as words and brackets, around a point.</summary>
    public void AddArea(decimal x, decimal y, decimal halfWidth, decimal halfHeight) =>
        drawn.Add(new(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight));

    /// <summary>Notes a line from left to right.</summary>
    public void AddLine(decimal x1, decimal y1, decimal x2, decimal y2) => lines.Add((x1, y1, x2, y2));

    /// <summary>The best place for words beside a point: above it if that is free, else below, beside, or further off.
    /// Null for words that can be left out where each place covers much, or would be read as another mark's.</summary>
    public LabelPlace? Place(decimal x, decimal y, string text, decimal letters, decimal gap = Near, bool isNeeded = true)
    {
        var width = Lettering.Width(text, letters);
        var (best, least) = Best(Candidates(x, y, width, letters, gap), x, y);
        if (least >= OverMark && Best(Far(x, y, width, letters, gap), x, y) is var far && far.Covered < least) (best, least) = far;
        // On the widest of words the last resort is the top, which is always inside.
        if (!isNeeded && least > OverMark) return null;
        if (least == int.MaxValue) best = Middle(size.Width / 2m, letters, width, letters);
        drawn.Add(best.Box);
        return best.Place;
    }

    private ((LabelPlace Place, Box Box) Words, int Covered) Best(
        IEnumerable<(LabelPlace Place, Box Box)> candidates, decimal x, decimal y)
    {
        var (best, least) = (default((LabelPlace Place, Box Box)), int.MaxValue);
        foreach (var candidate in candidates.Where(c => c.Box.Top >= 0 && c.Box.Bottom <= size.Bottom && c.Box.Right <= size.Right))
        {
            var covered = Covered(candidate.Box, least) + (IsAnothers(candidate.Box, x, y) ? OverMark : 0);
            if (covered < least) (best, least) = (candidate, covered);
            if (least == 0) break;
        }
        return (best, least);
    }

    /// <summary>The first of some middles where words cover no mark and no line; null where there is none.</summary>
    public LabelPlace? Free(IEnumerable<(decimal X, decimal Y)> middles, string text, decimal letters)
    {
        var free = middles.Select(m => Around(m.X, m.Y, text, letters))
            .Where(b => b.Left >= Edge && b.Right <= size.Right && b.Top >= 0 && b.Bottom <= size.Bottom)
            .Where(b => Covered(b, OverLine) == 0).Select(b => (Box?)b).FirstOrDefault();
        if (free is not { } box) return null;
        drawn.Add(box);
        return new((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2 + letters * 0.35m);
    }

    /// <summary>True where lines of words, each around its middle, cover no mark and no line.</summary>
    public bool AreFree(IEnumerable<(string Text, decimal X, decimal Y)> words, decimal letters) =>
        words.All(w => Covered(Around(w.X, w.Y, w.Text, letters), OverLine) == 0);

    private static Box Around(decimal x, decimal y, string text, decimal letters)
    {
        var (half, high) = (Lettering.Width(text, letters) / 2, letters * 0.55m);
        return new(x - half, y - high, x + half, y + high);
    }

    // Words are read as those of the mark that they stand nearest to.
    private bool IsAnothers(in Box box, decimal x, decimal y)
    {
        var own = box.Off(x, y);
        foreach (var mark in marks) if (box.Off(mark.X, mark.Y) < own) return true;
        return false;
    }

    // What a box would cover; once that is as much as another one covers, the rest does not matter.
    private int Covered(in Box box, int enough)
    {
        var sum = 0;
        foreach (var (x1, y1, x2, y2) in lines) if (box.IsCrossed(x1, y1, x2, y2)) sum += OverLine;
        foreach (var other in drawn)
        {
            if (sum >= enough) break;
            if (other.Meets(box)) sum += OverMark + (int)other.Common(box);
        }
        return sum;
    }

    private IEnumerable<(LabelPlace Place, Box Box)> Candidates(decimal x, decimal y, decimal width, decimal letters, decimal gap)
    {
        var (first, last) = (Edge + width / 2, size.Right - Inside - width / 2);
        var shift = Math.Max(first, Math.Min(x, last));
        foreach (var at in new[] { y - gap, y + gap + letters * 0.8m, y - gap - letters, y + gap + letters * 1.8m })
        {
            yield return Middle(shift, at, width, letters);
            yield return Middle(Math.Max(shift - width / 2, first), at, width, letters);
            yield return Middle(Math.Min(shift + width / 2, last), at, width, letters);
        }
        yield return Middle(Math.Max(x - width / 2 - gap - Aside, first), y + letters * 0.35m, width, letters);
        yield return Middle(Math.Min(x + width / 2 + gap + Aside, last), y + letters * 0.35m, width, letters);
    }

    // Beyond a bracket, or above other words.
    private IEnumerable<(LabelPlace Place, Box Box)> Far(decimal x, decimal y, decimal width, decimal letters, decimal gap) =>
    [
        Middle(x + width / 2 + gap + Beyond, y + letters * 0.35m, width, letters),
        Middle(Math.Max(Edge + width / 2, Math.Min(x, size.Right - width / 2)), y - gap - letters * 2.2m, width, letters),
    ];

    private static (LabelPlace Place, Box Box) Middle(decimal middle, decimal foot, decimal width, decimal letters) =>
        (new(middle, foot), new(middle - width / 2, foot - letters * 0.8m, middle + width / 2, foot + letters * 0.15m));

    private readonly record struct Box(decimal Left, decimal Top, decimal Right, decimal Bottom)
    {
        // Letters do not fill their box to the last pixel.
        public bool Meets(Box other) =>
            Left < other.Right - 1 && other.Left < Right - 1 && Top < other.Bottom - 1 && other.Top < Bottom - 1;

        // How far a point is off, squared.
        public decimal Off(decimal x, decimal y)
        {
            var (across, up) = (Math.Max(Math.Max(Left - x, x - Right), 0), Math.Max(Math.Max(Top - y, y - Bottom), 0));
            return across * across + up * up;
        }

        // The area, in pixels, that two boxes share.
        public decimal Common(Box other) =>
            (Math.Min(Right, other.Right) - Math.Max(Left, other.Left)) * (Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top));

        // A line from left to right; one that goes straight up has its whole height at one place.
        public bool IsCrossed(decimal x1, decimal y1, decimal x2, decimal y2)
        {
            var (from, to) = (Math.Max(Left, x1), Math.Min(Right, x2));
            if (from > to) return false;
            var (a, b) = x1 == x2 ? (y1, y2) : (y1 + (y2 - y1) * (from - x1) / (x2 - x1), y1 + (y2 - y1) * (to - x1) / (x2 - x1));
            return Math.Min(a, b) < Bottom && Math.Max(a, b) > Top;
        }
    }
}
