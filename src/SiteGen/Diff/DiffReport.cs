// The comparison as Markdown, such as for a comment on a pull request.
using System.Text;
using SiteGen.Plans.Model;
using SiteGen.Theme;

namespace SiteGen.Diff;

/// <summary>Writes a comparison.</summary>
public static class DiffReport
{
    private const int MostPages = 20;

    /// <summary>What residents would see change.</summary>
    public static string Of(Source before, Source after, string language)
    {
        var (was, now) = (new DiffSide(before, language), new DiffSide(after, language));
        var sections = new Comparing(was, now).Sections();
        var text = new StringBuilder();
        foreach (var plan in sections.GroupBy(s => s.Plan)) Write(text, plan.ToList());
        Write(text, DiffWords.PagesAdded(now.View), now.Pages.Keys.Except(was.Pages.Keys), now.View);
        Write(text, DiffWords.PagesRemoved(now.View), was.Pages.Keys.Except(now.Pages.Keys), now.View);
        Write(text, DiffWords.PagesOther(now.View), Others(was, now, sections), now.View);
        return text.Length == 0 ? DiffWords.Nothing(now.View) + "\n" : $"# {DiffWords.Title(now.View)}\n{text}";
    }

    private static void Write(StringBuilder text, IReadOnlyList<DiffSection> sections)
    {
        text.Append($"\n## {Markdown.Text(sections[0].Heading)}\n");
        foreach (var section in sections)
        {
            if (section.Goal.Length > 0) text.Append($"\n### {Markdown.Text(section.Goal)}\n");
            text.Append('\n');
            foreach (var line in section.Lines)
            {
                text.Append($"- {Markdown.Text(line.Text)}\n");
                if (line.Status.Length > 0) text.Append($"  - {Markdown.Text(line.Status)}\n");
            }
        }
    }

    private static void Write(StringBuilder text, string heading, IEnumerable<string> addresses, View v)
    {
        var all = addresses.ToList();
        if (all.Count == 0) return;
        text.Append("\n## ").Append(heading).Append(" (").Append(all.Count).Append(")\n\n");
        foreach (var address in all.Take(MostPages)) text.Append($"- {Markdown.Text(address)}\n");
        if (all.Count > MostPages) text.Append($"- {DiffWords.More(v, all.Count - MostPages)}\n");
    }

    // Whatever the lines above do not speak of is named by its pages: "nothing changes" is said only when no page does.
    private static IEnumerable<string> Others(DiffSide was, DiffSide now, IReadOnlyList<DiffSection> sections)
    {
        var told = sections.Select(s => s.Plan).ToHashSet();
        if (told.Contains("")) return [];
        var (old, pages) = (was.Rendered(), now.Pages);
        return now.Rendered().Where(p => old.TryGetValue(p.Key, out var bytes) && bytes != p.Value).Select(p => p.Key)
            .Where(address => PlanOf(pages[address]) is { } plan ? !told.Contains(plan) : told.Count == 0);
    }

    private static string? PlanOf(Page page) => page.Subject switch
    {
        Plan plan => plan.Id,
        OutlineNode node => node.Plan.Id,
        Indicator kpi => kpi.Plan.Id,
        _ => null,
    };
}
