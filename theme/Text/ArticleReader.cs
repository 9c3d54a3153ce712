// Markdown to HTML (Markdig), with front matter (YamlDotNet) and our one extension: {kpi: otaru/traffic-accidents}.
using System.Globalization;
using System.Text.RegularExpressions;
using Markdig;
using SiteGen.Plans;
using SiteGen.Plans.Model;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace SiteGen.Theme.Text;

internal static class ArticleReader
{
    // Raw HTML is shown as text: what stands in a Markdown file is never trusted.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().DisableHtml().Build();

    private static readonly Regex Front = new(@"\A---\n(?<yaml>.*?)\n---\n(?<body>.*)\z", RegexOptions.Singleline | RegexOptions.ExplicitCapture, TimeSpan.FromMinutes(1));
    private static readonly Regex Embedded = new(@"^\{(?<part>\w+): *(?<of>[\w/-]+)\}$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, TimeSpan.FromMinutes(1));

    public static (ArticleText Text, int Order, string Plan)? Read(string text, string file, Site site, ProblemList problems)
    {
        var match = Front.Match(text.Replace("\r\n", "\n", StringComparison.Ordinal));
        var front = match.Success ? Settings(match.Groups["yaml"].Value) : null;
        if (front is null || !front.TryGetValue("title", out var title))
        {
            problems.Add(ProblemCatalog.FrontMatter(new(file, 1)));
            return null;
        }
        var pieces = Pieces(match.Groups["body"].Value).ToList();
        problems.AddRange(pieces.Where(p => p.Part.Length > 0 && !Exists(p, site)).Select(p => ProblemCatalog.EmbedUnknown(new(file, LineOf(text, $"{{{p.Part}: {p.Of}}}")), $"{{{p.Part}: {p.Of}}}", Example(site))));
        var order = int.TryParse(front.GetValueOrDefault("order"), CultureInfo.InvariantCulture, out var n) ? n : 0;
        return (new(title, front.GetValueOrDefault("description", ""), pieces) { Links = [.. LinksOf(text)] }, order, front.GetValueOrDefault("plan", ""));
    }

    // An address of this site begins and ends with a slash.
    private static readonly Regex Inside = new(@"\]\((?<address>/[^)\s#]*/)(#[^)\s]*)?\)", RegexOptions.ExplicitCapture, TimeSpan.FromMinutes(1));

    private static IEnumerable<(string, int)> LinksOf(string text) => Inside.Matches(text).Select(m => (m.Groups["address"].Value, 1 + text.AsSpan(0, m.Index).Count('\n')));

    private static int LineOf(string text, string part) => text.IndexOf(part, StringComparison.Ordinal) is >= 0 and var at ? 1 + text.AsSpan(0, at).Count('\n') : 0;

    private static string Example(Site site) => site.Plans.SelectMany(p => p.Indicators).FirstOrDefault() is { } kpi ? $"{kpi.Plan.Id}/{kpi.Id}" : "plan/kpi";

    private static Dictionary<string, string>? Settings(string yaml)
    {
        try
        {
            return new DeserializerBuilder().Build().Deserialize<Dictionary<string, string>>(yaml);
        }
        catch (YamlException)
        {
            return null;
        }
    }

    private static IEnumerable<ArticlePiece> Pieces(string body)
    {
        var at = 0;
        foreach (Match embed in Embedded.Matches(body))
        {
            yield return new(ToHtml(body[at..embed.Index]), "", "");
            yield return new("", embed.Groups["part"].Value, embed.Groups["of"].Value);
            at = embed.Index + embed.Length;
        }
        yield return new(ToHtml(body[at..]), "", "");
    }

    private static string ToHtml(string markdown) => Ruby.ToHtml(Tables.Scrollable(Markdown.ToHtml(markdown, Pipeline)));

    private static bool Exists(ArticlePiece piece, Site site) => piece.Part switch
    {
        "kpi" or "bar" or "chart" => Find(piece.Of, site) is not null,
        "status" => site.Plans.Any(p => p.Id == piece.Of),
        "table" or "lines" => Figures(piece, site).Count > 0,
        _ => false,
    };

    /// <summary>The KPI that an embedded part names as plan/id.</summary>
    public static Indicator? Find(string of, Site site) =>
        site.Plans.SelectMany(p => p.Indicators).FirstOrDefault(i => $"{i.Plan.Id}/{i.Id}" == of);

    /// <summary>The figures that an embedded table or line chart names as plan/file/table.</summary>
    public static IReadOnlyList<Figure> Figures(ArticlePiece piece, Site site)
    {
        var parts = piece.Of.Split('/');
        if (parts.Length != 3 || site.Plans.FirstOrDefault(p => p.Id == parts[0]) is not { } plan || !plan.OtherTables.TryGetValue(parts[1], out var figures)) return [];
        return [.. figures.Where(f => (piece.Part == "table" ? f.Row.Table : f.Row.Chart) == parts[2])];
    }
}
