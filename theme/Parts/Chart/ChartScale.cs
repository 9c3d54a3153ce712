// From years and values to places in the picture.
namespace SiteGen.Theme.Parts.Chart;

/// <summary>The size of a picture; letters are drawn at their real size where it is shown at its own.</summary>
public sealed record ChartSize(int Width, int Height)
{
    /// <summary>For a phone.</summary>
    public static readonly ChartSize Small = new(360, 300);

    /// <summary>For a desktop.</summary>
    public static readonly ChartSize Wide = new(720, 440);

    /// <summary>Where the drawing area ends on the right, and the heights between which it lies.</summary>
    public int Right => Width - 12;

    /// <summary>The upper end of the drawing area.</summary>
    public const int Top = 52;

    /// <summary>The lower end of the drawing area; the years stand below it.</summary>
    public int Bottom => Height - 32;
}

/// <summary>The area of a chart and its axes.</summary>
public sealed class ChartScale
{
    private const decimal Close = 0.5m;
    private readonly int first;
    private readonly int last;
    private readonly bool whole;

    /// <summary>Makes the scale for some years and values.</summary>
    public ChartScale(
        IEnumerable<int> years, IReadOnlyCollection<decimal> values, bool fromZero, ChartSize? size = null,
        bool isRank = false)
    {
        Size = size ?? ChartSize.Small;
        IsRank = isRank;
        whole = values.All(decimal.IsInteger);
        (first, last) = (years.DefaultIfEmpty(0).Min(), years.DefaultIfEmpty(0).Max());
        if (first == last) (first, last) = (first - 1, last + 1);
        // Bars begin at zero, also where all of them hang down from it.
        var (low, high) = (values.Min(), fromZero ? Math.Max(0, values.Max()) : values.Max());
        if (isRank)
        {
            // The first place is at the top, and nobody is in place 0.
            (StartsAtZero, Low, Step) = (true, 1, NiceStep(Math.Max(1, high - 1) / 4));
            High = Math.Max(2, Math.Ceiling(high / Step) * Step);
            return;
        }
        // A scale that leaves out zero makes small changes look big: it does so only when all values are
        // close together, and leaves room below the lowest.
        StartsAtZero = fromZero || low <= 0 || low == high || low < high * Close;
        Step = NiceStep((high - (StartsAtZero ? Math.Min(0, low) : low)) / 4);
        Low = StartsAtZero ? Math.Min(0, Math.Floor(low / Step) * Step) : Math.Max(0, Math.Floor((low - Step / 2) / Step) * Step);
        StartsAtZero |= Low == 0;
        High = Math.Max(Low + Step, Math.Ceiling(high / Step) * Step);
        StartsAtZero &= High >= 0;
    }

    /// <summary>The size of the picture.</summary>
    public ChartSize Size { get; }

    /// <summary>Where the drawing area begins; the values of the axis stand left of it.</summary>
    public decimal Left { get; init; } = 12;

    /// <summary>True when the axis has 1 at its top.</summary>
    public bool IsRank { get; }

    /// <summary>The value at the foot of the drawing area.</summary>
    public decimal Foot => IsRank ? High : Low;

    /// <summary>True when zero is on the axis.</summary>
    public bool StartsAtZero { get; private init; }

    /// <summary>The distance of two lines of the grid, in the KPI's unit.</summary>
    public decimal Step { get; }

    /// <summary>The lowest value of the axis.</summary>
    public decimal Low { get; }

    /// <summary>The highest value of the axis.</summary>
    public decimal High { get; }

    /// <summary>The lines of the grid.</summary>
    public IEnumerable<decimal> Ticks
    {
        get
        {
            if (IsRank && Step > 1) yield return 1;
            for (var tick = IsRank ? Math.Max(1, Step) : Low; tick <= High; tick += Step) yield return tick;
        }
    }

    /// <summary>The years of the axis.</summary>
    public IEnumerable<int> Years => Enumerable.Range(first, last - first + 1);

    /// <summary>The width of a year.</summary>
    public decimal YearWidth => (Size.Right - Left) / (last - first + 1);

    /// <summary>Where a year stands: the middle of its band.</summary>
    public decimal X(int year) => Left + (year - first + 0.5m) * YearWidth;

    /// <summary>Where a value stands.</summary>
    public decimal Y(decimal value)
    {
        var share = (value - Low) / (High - Low) * (Size.Bottom - ChartSize.Top);
        return IsRank ? ChartSize.Top + share : Size.Bottom - share;
    }

    // Where all values are whole, the grid is, too: nobody counts a quarter of a household.
    private decimal NiceStep(decimal rough)
    {
        if (rough <= 0 || whole && rough < 1) return 1;
        var power = 1m;
        while (power * 10 <= rough) power *= 10;
        while (power > rough) power /= 10;
        return new[] { 1m, 2m, 2.5m, 5m, 10m }.First(n => n * power >= rough && !(whole && !decimal.IsInteger(n * power))) * power;
    }
}
