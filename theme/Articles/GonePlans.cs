// A city that was removed: what articles say of it is left out, so that no link leads to pages that are gone.
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Plans;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using RowOfTable = Markdig.Extensions.Tables.TableRow;

namespace SiteGen.Theme.Articles;

/// <summary>The plans that articles or comparisons name and that are not there, and the articles without them.</summary>
public sealed class GonePlans
{
    // Only pages of a plan have such an address.
    private static readonly string[] Parts =
        ["kpi", "goals", "projects", "status", "departments", "years", "changes", "movements", "verification"];

    private readonly Site site;
    private readonly HashSet<string> known;

    // The first part of an address that is gone, and the plan that it is about: the plan's own id, or the name of an article about it.
    private readonly Dictionary<string, string> gone = new(StringComparer.Ordinal);

    private GonePlans(Site site, IReadOnlyList<Article> articles, SiteMap map)
    {
        this.site = site;
        known = [.. map.Pages.Select(p => First(p.Path))];
        var ids = site.PlansGone.Concat(articles.SelectMany(a => a.Texts.Values).SelectMany(Named)).Select(id => (Name: id, Plan: id));
        foreach (var (name, plan) in ids.Concat(articles.Where(IsOfNoPlan).SelectMany(a => new[] { (a.Plan, a.Plan), (a.Name, a.Plan) })))
            gone[name] = plan;
    }

    /// <summary>The articles without what is about plans that are not there; a warning for each place.</summary>
    public static IReadOnlyList<Article> LeaveOut(Site site, IReadOnlyList<Article> articles, SiteMap map, ProblemList problems)
    {
        var plans = new GonePlans(site, articles, map);
        return plans.gone.Count == 0 ? articles : [.. articles.Where(a => !plans.IsOfNoPlan(a)).Select(a => plans.Without(a, problems))];
    }

    /// <summary>The plan to whose pages a path leads, by its shape; null for another one.</summary>
    public static string? OfPath(string path) =>
        path.Split('/') is ["", { Length: > 0 } plan, var part, ..] && Parts.Contains(part) ? plan : null;

    private bool IsOfNoPlan(Article article) => article.Plan.Length > 0 && site.Plans.All(p => p.Id != article.Plan);

    private IEnumerable<string> Named(ArticleText text) =>
    [
        .. text.Embeds.Select(First).Where(id => id.Length > 0 && site.Plans.All(p => p.Id != id)),
        .. text.Links.Select(l => OfPath(Own(l.Address))).OfType<string>().Where(id => !known.Contains(id)),
    ];

    private Article Without(Article article, ProblemList problems)
    {
        if (!article.Texts.Values.Any(t => t.Document is { } document && Wrong(document).Count > 0)) return article;
        return article with
        {
            Texts = article.Texts.ToDictionary(t => t.Key, t => Without(t.Value, $"input/{article.Name}.{t.Key}.md", problems)),
        };
    }

    private ArticleText Without(ArticleText text, string file, ProblemList problems)
    {
        if (text.Document is not { } document) return text;
        var wrong = Wrong(document);
        var plans = site.Plans.Select(p => p.Id).ToList();
        problems.AddRange(wrong.Select(w => ProblemCatalog.PlanGone(new(file, w.Line + 1), w.Plan, Nearest.To(w.Plan, plans))));
        var empty = Emptied(document).ToList();
        var lines = wrong.Select(w => Remove(w.Block, w.Line)).OfType<GoneLines>().ToList();
        foreach (var heading in Emptied(document).Except(empty).ToList())
        {
            lines.Add(Lines(heading));
            document.Remove(heading);
        }
        return ArticleReader.Text(text, document, site) with { Gone = lines };
    }

    // The blocks that lead to a plan that is gone, or show something of it.
    private List<(Block Block, string Plan, int Line)> Wrong(MarkdownDocument document) =>
    [
        .. document.Descendants().OfType<LeafBlock>()
            .SelectMany(block => Names(block).Where(n => gone.ContainsKey(n.Name)).Select(n => ((Block)block, gone[n.Name], n.Line))),
    ];

    private IEnumerable<(string Name, int Line)> Names(LeafBlock block)
    {
        if (block is EmbedBlock embed) return [(First(embed.Of), embed.Line)];
        return block.Inline?.Descendants().Select(i => (First(Own(Address(i))), i.Line)) ?? [];
    }

    private static string Address(MarkdownObject inline) => inline switch
    {
        LinkInline link => link.Url ?? "",
        AutolinkInline link => link.Url,
        _ => "",
    };

    // A row, an item or a paragraph goes as a whole, and what it leaves empty goes with it. Gives the lines that go;
    // null for what went with another before.
    private static GoneLines? Remove(Block block, int line)
    {
        var part = Above(block).FirstOrDefault(b => b is RowOfTable or ListItemBlock) ?? block;
        if (!Above(part).Any(b => b is MarkdownDocument)) return null;
        var lines = part is RowOfTable ? new(line + 1, line + 1) : Lines(part);
        while (part.Parent is { } parent)
        {
            parent.Remove(part);
            if (parent is MarkdownDocument || parent.Any(b => b is not RowOfTable { IsHeader: true })) return lines;
            part = parent;
            lines = part.Parent is null ? lines : Lines(part, lines.Last);
        }
        return lines;
    }

    // To the block after it.
    private static GoneLines Lines(Block block, int atLeast = 0)
    {
        var next = Above(block).Select(After).FirstOrDefault(b => b is not null);
        var last = next is null ? int.MaxValue : next.Line;
        return new(block.Line + 1, Math.Max(last, atLeast));
    }

    private static Block? After(Block block) => block.Parent is { } parent && parent.IndexOf(block) is var at
        ? parent.Skip(at + 1).FirstOrDefault(b => b is not LinkReferenceDefinitionGroup)
        : null;

    private static IEnumerable<Block> Above(Block block)
    {
        for (var at = block; at is not null; at = at.Parent) yield return at;
    }

    // The headings under which nothing stands before the next of their level.
    private static IEnumerable<HeadingBlock> Emptied(MarkdownDocument document)
    {
        for (var i = 0; i < document.Count; i++)
            if (document[i] is HeadingBlock heading && IsEmpty(document.Skip(i + 1), heading.Level)) yield return heading;
    }

    private static bool IsEmpty(IEnumerable<Block> below, int level) =>
        below.TakeWhile(b => b is not HeadingBlock heading || heading.Level > level)
            .All(b => b is HeadingBlock or LinkReferenceDefinitionGroup);

    // The path of an address of this site without its language; nothing for another site's.
    private string Own(string address)
    {
        if (!address.StartsWith('/')) return "";
        var path = address.Split('#', '?')[0];
        var language = site.Languages
            .FirstOrDefault(l => l.Segment.Length > 0 && path.StartsWith($"/{l.Segment}/", StringComparison.Ordinal));
        return language is null ? path : path[(language.Segment.Length + 1)..];
    }

    private static string First(string path) => path.TrimStart('/').Split('/')[0];
}
