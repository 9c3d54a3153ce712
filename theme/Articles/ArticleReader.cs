// A file of input/ to an article in one language: its head, its pieces and its links, with all that is wrong with them.
using Markdig.Syntax;
using SiteGen.Plans;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Inspect;
using SiteGen.Plans.Model;

namespace SiteGen.Theme.Articles;

internal static class ArticleReader
{
    /// <summary>Reads a file; null, and problems, when it cannot be read.</summary>
    public static (ArticleText Text, FrontMatter Head)? Read(ArticleFile file, Site site, ProblemList problems) =>
        file.Text(problems) is { } text ? Read(text, file, site, problems) : null;

    private static (ArticleText Text, FrontMatter Head)? Read(string text, ArticleFile article, Site site, ProblemList problems)
    {
        var file = article.Shown;
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        problems.AddRange(OtherBodies.Check(lines, article, site));
        if (FrontMatter.Read(lines, file, problems) is not var (head, length)) return null;
        // Blank lines in place of the head, so that the body has the lines of the file.
        var body = new string('\n', length) + string.Join('\n', lines.Skip(length));
        if (ArticleMarkdown.Read(body, file, problems) is not { } document) return null;
        var read = Text(new(head.Title, head.Description, []), document, site);
        problems.AddRange(Wrong(document, head, file, site));
        problems.AddRange(read.Links.SelectMany(l => LinkAddresses.Check(new(file, l.Line), l.Address)));
        return (read, head);
    }

    /// <summary>A text with the blocks of a document.</summary>
    public static ArticleText Text(ArticleText head, MarkdownDocument document, Site site) => head with
    {
        Pieces = [.. ArticleRenderer.Pieces(document).Where(p => p.Part.Length == 0 || Exists(p.Part, p.Of, site))],
        Links = [.. ArticleLink.Of(document)],
        Embeds = [.. document.OfType<EmbedBlock>().Select(e => e.Of)],
        Document = document,
    };

    private static IEnumerable<Problem> Wrong(MarkdownDocument document, FrontMatter head, string file, Site site) =>
    [
        .. document.OfType<EmbedBlock>().Where(e => IsOfPlan(e, site) && !Exists(e.Part, e.Of, site)).Select(e => Unknown(e, file, site)),
        .. PlanUnknown(head, file, site),
        .. LeftMarks.Check(document, file),
        .. EmptyParts.Check(document, file),
        .. document.Count == 0 ? [ProblemCatalog.ArticleEmpty(new(file))] : Array.Empty<Problem>(),
    ];

    private static Problem Unknown(EmbedBlock embed, string file, Site site) =>
        ProblemCatalog.EmbedUnknown(
            new(file, embed.Line + 1), Embeds.Line(embed.Part, embed.Of), Embeds.Near(embed, site), Embeds.Example(embed, site));

    private static IEnumerable<Problem> PlanUnknown(FrontMatter head, string file, Site site)
    {
        var plans = site.Plans.Select(p => p.Id).ToList();
        if (head.Plan.Length == 0 || plans.Contains(head.Plan)) return [];
        var page = Path.GetFileName(file).Split('.')[0];
        return [ProblemCatalog.PlanGone(new(file, head.PlanLine), head.Plan, Nearest.To(head.Plan, plans), page)];
    }

    // What is of a plan that is not there has a warning of its own and is left out.
    private static bool IsOfPlan(EmbedBlock embed, Site site) =>
        !embed.Of.Contains('/') && embed.Part != "status" || site.Plans.Any(p => p.Id == embed.Of.Split('/')[0]);

    private static bool Exists(string part, string of, Site site) => part switch
    {
        "kpi" or "bar" or "chart" => Find(of, site) is not null,
        "status" => site.Plans.Any(p => p.Id == of),
        "table" or "lines" => Figures(part, of, site).Count > 0,
        _ => false,
    };

    /// <summary>The KPI that an embedded part names as plan/id.</summary>
    public static Indicator? Find(string of, Site site) =>
        site.Plans.SelectMany(p => p.Indicators).FirstOrDefault(i => $"{i.Plan.Id}/{i.Id}" == of);

    /// <summary>The figures that an embedded table or line chart names as plan/file/table.</summary>
    public static IReadOnlyList<Figure> Figures(string part, string of, Site site)
    {
        var parts = of.Split('/');
        if (parts.Length != 3 || site.Plans.FirstOrDefault(p => p.Id == parts[0]) is not { } plan) return [];
        if (!plan.OtherTables.TryGetValue(parts[1], out var figures)) return [];
        return [.. figures.Where(f => (part == "table" ? f.Row.Table : f.Row.Chart) == parts[2])];
    }
}
