// The comparison as Markdown for people, or as JSON for programs, such as for a comment on a pull request.
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SiteGen.Build;
using SiteGen.Plans.Model;
using SiteGen.Theme;

namespace SiteGen.Diff;

/// <summary>Writes a comparison.</summary>
public static class DiffReport
{
    private const int MostPages = 20;

    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>What residents would see change, in Markdown.</summary>
    public static string Of(Source before, Source after, string language)
    {
        var now = new DiffSide(after, language);
        var (found, v) = (Found.Between(new(before, language), now), now.View);
        var text = new StringBuilder();
        foreach (var plan in found.Sections.GroupBy(s => s.Plan)) Write(text, plan.ToList());
        Write(text, DiffWords.PagesAdded(v), found.Added, v);
        Write(text, DiffWords.PagesRemoved(v), found.Removed, v);
        Write(text, DiffWords.PagesOther(v), found.Other, v);
        return text.Length == 0 ? DiffWords.Nothing(v) + "\n" : $"# {DiffWords.Title(v)}\n{text}";
    }

    /// <summary>The same for programs: sections as they stand in the Markdown, and all addresses.</summary>
    public static string JsonOf(Source before, Source after, string language) =>
        JsonSerializer.Serialize(Found.Between(new(before, language), new(after, language)), Json) + "\n";

    /// <summary>What changes: by plan and goal, and the pages.</summary>
    private sealed record Found(
        IReadOnlyList<DiffSection> Sections, IReadOnlyList<string> Added, IReadOnlyList<string> Removed, IReadOnlyList<string> Other)
    {
        public static Found Between(DiffSide was, DiffSide now)
        {
            var sections = new Comparing(was, now).Sections();
            return new(
                sections,
                [.. now.Pages.Keys.Except(was.Pages.Keys)],
                [.. was.Pages.Keys.Except(now.Pages.Keys)],
                [.. Others(was, now, sections)]);
        }
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

    private static void Write(StringBuilder text, string heading, IReadOnlyList<string> all, View v)
    {
        if (all.Count == 0) return;
        text.Append("\n## ").Append(heading).Append(" (").Append(all.Count).Append(")\n\n");
        foreach (var address in all.Take(MostPages)) text.Append($"- {Markdown.Text(address)}\n");
        if (all.Count > MostPages) text.Append($"- {DiffWords.More(v, all.Count - MostPages)}\n");
    }

    // Whatever the lines above do not speak of is named by its pages: "nothing changes" is said only when no page does.
    private static IEnumerable<string> Others(DiffSide was, DiffSide now, IReadOnlyList<DiffSection> sections)
    {
        var (old, pages) = (was.Rendered(), now.Pages);
        return now.Rendered().Where(p => old.TryGetValue(p.Key, out var bytes) && bytes != p.Value).Select(p => p.Key)
            .Where(address => !IsTold(pages[address], sections));
    }

    // A changed figure shows on many pages of its plan; but the page of a KPI has what is told of its goal, or of the plan as a whole.
    private static bool IsTold(Page page, IReadOnlyList<DiffSection> sections)
    {
        if (PlanOf(page) is not { } plan) return sections.Count > 0;
        var told = sections.Where(s => s.Plan == plan).ToList();
        return page.Subject is Indicator kpi ? told.Exists(s => IsShown(kpi, s)) : told.Count > 0;
    }

    private static bool IsShown(Indicator kpi, DiffSection section) => section.Goal.Length == 0
        ? section.Lines.Any(l => !l.Subject.StartsWith(PlanFacts.Update, StringComparison.Ordinal))
        : section.Lines.Any(l => l.Subject.Length == 0) || kpi.Spots.Any(s => s.Node.Goal.Id == section.GoalId);

    private static string? PlanOf(Page page) => page.Subject switch
    {
        Plan plan => plan.Id,
        OutlineNode node => node.Plan.Id,
        Indicator kpi => kpi.Plan.Id,
        _ => null,
    };
}
