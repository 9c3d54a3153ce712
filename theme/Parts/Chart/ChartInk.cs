// How the marks look in a picture of its own: the light colours of the style sheet as attributes, which no security policy forbids. A test compares the two.
namespace SiteGen.Theme.Parts.Chart;

/// <summary>The look of each mark without a style sheet.</summary>
public static class ChartInk
{
    private const string Paper = "#ffffff", Ink = "#1a1a1a", Soft = "#4d4d4d", Grey = "#949494", Hair = "#cccccc", Data = "#0017c1", PaleData = "#7096f8";
    private const string Rim = $"""paint-order="stroke" stroke="{Paper}" stroke-width="4" """;

    /// <summary>The attributes of each mark.</summary>
    public static readonly IReadOnlyDictionary<string, string> Looks = new Dictionary<string, string>
    {
        ["chart-axis"] = Letters(12, Soft),
        ["chart-missing"] = Letters(12, Soft),
        ["chart-value"] = Letters(14, Data) + $""" font-weight="bold" {Rim}""",
        ["chart-goal"] = Letters(13, Ink) + $""" font-weight="bold" {Rim}""",
        ["chart-grid"] = $"""fill="none" stroke="{Hair}" """,
        ["chart-zero"] = $"""fill="none" stroke="{Grey}" stroke-width="1.5" """,
        ["chart-actual"] = $"""fill="{Data}" """,
        ["chart-join"] = $"""fill="none" stroke="{Data}" stroke-width="2.5" """,
        ["chart-flow"] = $"""fill="{PaleData}" """,
        ["chart-baseline"] = $"""fill="{Paper}" stroke="{Data}" stroke-width="2" """,
        ["chart-target"] = $"""fill="none" stroke="{Ink}" stroke-width="3" """,
        ["chart-target-old"] = $"""fill="none" stroke="{Grey}" stroke-width="3" """,
        ["chart-milestone"] = $"""fill="none" stroke="{Ink}" stroke-width="2" """,
        ["chart-line"] = $"""fill="none" stroke="{Grey}" stroke-width="1.5" stroke-dasharray="4 4" """,
        ["chart-break"] = "stroke=\"#1a1a1a\" stroke-width=\"1.5\" fill=\"none\"",
        ["chart-gap"] = $"""fill="none" stroke="{Grey}" stroke-width="1.5" stroke-dasharray="1 4" """,
        ["paper"] = $"""fill="{Paper}" """,
        ["title"] = Letters(18, Ink) + """ font-weight="bold" """,
        ["place"] = Letters(13, Ink),
        ["legend"] = Letters(12, Ink),
        ["note"] = Letters(11, Soft),
    };

    /// <summary>A pen for a file of its own.</summary>
    public static ChartPen Pen() => new(name => Looks[name].TrimEnd());

    private static string Letters(int size, string colour) => $"""font-size="{size}" fill="{colour}" """.TrimEnd();
}
