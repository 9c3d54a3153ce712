// The eight marks. The fuller the disc, the more of the promise was kept: full, half, empty; dashed where it cannot be told yet.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Score;

namespace SiteGen.Theme.Parts.Marks;

/// <summary>Draws the marks of statuses, in a box of 24 by 24.</summary>
public static class MarkShape
{
    private const string Ring = "cx=\"12\" cy=\"12\" r=\"9\" {1} stroke=\"{0}\"";
    private const string Inside = "fill=\"none\" stroke=\"{0}\" stroke-width=\"2.4\"";

    // {0} is the colour of the group, {1} the attribute that fills with paper, {2} the one that draws a line in paper.
    private static readonly Dictionary<string, string> Shapes = new()
    {
        ["met"] = """<circle cx="12" cy="12" r="10" fill="{0}"/><path d="M7 12.3l3.4 3.4L17 9" fill="none" {2} stroke-width="2.6"/>""",
        ["kept"] = """<circle cx="12" cy="12" r="10" fill="{0}"/>""",
        ["half"] = $"<circle {Ring} stroke-width=\"2\"/><path d=\"M12 3a9 9 0 0 0 0 18z\" fill=\"{{0}}\"/>",
        ["slipped"] = $"<circle {Ring} stroke-width=\"2.5\"/>",
        ["flat"] = $"<circle {Ring} stroke-width=\"2.5\"/><path {Inside} d=\"M8 12h8\"/>",
        ["nothing"] = $"<circle {Ring} stroke-width=\"2.5\"/><path {Inside} d=\"M12 8c3.2 0 3.2 8 0 8s-3.2-8 0-8z\"/>",
        // Back along the line, not down: a figure that is better when it is lower has risen.
        ["away"] = $"<circle {Ring} stroke-width=\"2.5\"/><path {Inside} d=\"M17 12H8m3.4-3.6L7.8 12l3.6 3.6\"/>",
        ["none"] = $"<circle {Ring} stroke-width=\"2\" stroke-dasharray=\"2.5 3.155\"/>",
    };

    /// <summary>The marks as symbols of a page, which each mark there uses.</summary>
    public static string Symbols { get; } =
        string.Concat(
            Shapes.Keys.Select(
                name =>
                    $"<symbol id=\"m-{name}\" viewBox=\"0 0 24 24\">"
                    + $"{Drawn(name, "currentColor", "class=\"mp\"", "class=\"mq\"")}</symbol>"));

    /// <summary>A mark drawn in colours of its own, for a picture that leaves the site.</summary>
    public static string Drawn(string name, string colour, string paper) => Drawn(name, colour, $"fill=\"{paper}\"", $"stroke=\"{paper}\"");

    /// <summary>The name of a KPI's mark.</summary>
    public static string Of(Assessment a) => a.Indicator.Status == IndicatorStatus.Retired ? Of(a.Group) : a.Status switch
    {
        Status.Met => "met",
        Status.OnPace => "kept",
        Status.Flat => "flat",
        Status.NothingYet => "nothing",
        Status.Away => "away",
        _ => Of(a.Group),
    };

    /// <summary>The name of a group's mark.</summary>
    public static string Of(StatusGroup group) => group switch
    {
        StatusGroup.Kept => "kept",
        StatusGroup.NotYet => "half",
        StatusGroup.Slipped => "slipped",
        _ => "none",
    };

    /// <summary>The class that gives a mark, its words and its line their colour.</summary>
    public static string Class(StatusGroup group) => $"g-{Choices.Word(group)}";

    private static string Drawn(string name, string colour, string paper, string line) => Shapes[name]
        .Replace("{0}", colour, StringComparison.Ordinal)
            .Replace("{1}", paper, StringComparison.Ordinal)
            .Replace("{2}", line, StringComparison.Ordinal);
}
