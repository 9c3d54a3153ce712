// How the marks look in a picture of its own: the light colours of the style sheet as attributes, which no
// security policy forbids. A test compares the two.
using SiteGen.Plans.Score;
using SiteGen.Theme.Parts.Marks;

namespace SiteGen.Theme.Parts.Chart;

/// <summary>The look of each mark without a style sheet.</summary>
public static class ChartInk
{
    /// <summary>The ground of a picture.</summary>
    public const string Paper = "#fff";

    private const string Ink = "#1b1d21", Soft = "#4f545c", Grey = "#868c96", Hair = "#dde0e5", Band = "#f4f6f8", Wash = "#eef3f9";
    private const string Rim = $"""paint-order="stroke" stroke="{Paper}" stroke-width="4" """;

    /// <summary>The attributes of each mark that has the same colour everywhere.</summary>
    public static readonly IReadOnlyDictionary<string, string> Looks = new Dictionary<string, string>
    {
        ["chart-axis"] = Letters(13, Soft),
        ["chart-note"] = Letters(13, Soft),
        ["chart-value"] = Bold(15, Ink),
        ["chart-newest"] = Bold(20, Ink),
        ["chart-goal"] = Bold(14, Ink),
        ["chart-grid"] = $"""fill="none" stroke="{Hair}" """,
        ["chart-zero"] = $"""fill="none" stroke="{Grey}" stroke-width="1.5" """,
        ["chart-good"] = $"""fill="{Wash}" """,
        ["chart-void"] = $"""fill="{Band}" """,
        ["chart-actual"] = $"""fill="{Ink}" """,
        ["chart-forecast"] = $"""fill="{Paper}" stroke="{Ink}" stroke-width="1.5" """,
        ["chart-join"] = $"""fill="none" stroke="{Ink}" stroke-width="3" stroke-linejoin="round" """,
        ["chart-flow"] = $"""fill="{Grey}" """,
        ["chart-baseline"] = $"""fill="{Paper}" stroke="{Ink}" stroke-width="2.5" """,
        ["chart-target"] = $"""fill="none" stroke="{Ink}" stroke-width="4" """,
        ["chart-target-old"] = $"""fill="none" stroke="{Grey}" stroke-width="4" """,
        ["chart-line"] = $"""fill="none" stroke="{Grey}" stroke-width="2" stroke-dasharray="2 5" stroke-linecap="round" """,
        ["chart-break"] = $"""fill="none" stroke="{Ink}" stroke-width="1.5" """,
        ["paper"] = $"""fill="{Paper}" """,
        ["band"] = $"""fill="{Band}" """,
        ["place"] = Letters(28, Soft),
        ["title-44"] = Letters(44, Ink) + """ font-weight="bold" """,
        ["title-40"] = Letters(40, Ink) + """ font-weight="bold" """,
        ["title-36"] = Letters(36, Ink) + """ font-weight="bold" """,
        ["title-32"] = Letters(32, Ink) + """ font-weight="bold" """,
        ["title-28"] = Letters(28, Ink) + """ font-weight="bold" """,
        ["title-24"] = Letters(24, Ink) + """ font-weight="bold" """,
        ["axis-note"] = Letters(24, Soft),
        ["square-note"] = Letters(20, Soft),
        ["state"] = Letters(32, Ink) + """ font-weight="bold" """,
        ["figure"] = Letters(78, Ink) + """ font-weight="bold" """,
        ["said"] = Letters(26, Ink),
        ["said-small"] = Letters(20, Ink),
        ["note"] = Letters(18, Soft),
    };

    /// <summary>A pen for a file of its own, with the colour of a group.</summary>
    public static ChartPen Pen(StatusGroup group) =>
        new(name => Look(name.Split(' ')[^1], group).TrimEnd(),
            name => $"<g transform=\"translate(-12 -12)\">{MarkShape.Drawn(name, Colour(group), Paper)}</g>");

    /// <summary>The colour of a group's marks.</summary>
    public static string Colour(StatusGroup group) => group switch
    {
        StatusGroup.Kept => "#1c5490",
        StatusGroup.NotYet => "#b07410",
        StatusGroup.Slipped => "#b23420",
        _ => "#6c727b",
    };

    private static string Look(string name, StatusGroup group) => name switch
    {
        "chart-bracket" => $"""fill="none" stroke="{Colour(group)}" stroke-width="2" """,
        "chart-distance" => Bold(13, Words(group)),
        "group" => $"""fill="{Colour(group)}" """,
        _ => Looks[name],
    };

    private static string Words(StatusGroup group) => group switch
    {
        StatusGroup.NotYet => "#7a4e00",
        StatusGroup.Slipped => "#9c2916",
        StatusGroup.Unknown => Soft,
        _ => Colour(group),
    };

    private static string Bold(int size, string colour) => Letters(size, colour) + $""" font-weight="bold" {Rim}""";

    private static string Letters(int size, string colour) => $"""font-size="{size}" fill="{colour}" """.TrimEnd();
}
