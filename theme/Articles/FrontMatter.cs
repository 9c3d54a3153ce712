// The lines between --- at the head of an article: title, description, order, plan.
using System.Globalization;
using SiteGen.Plans;
using SiteGen.Plans.Extract;

namespace SiteGen.Theme.Articles;

/// <summary>What stands at the head of an article.</summary>
/// <param name="Title">The title; never blank.</param>
/// <param name="Description">One sentence for search results; empty when there is none.</param>
/// <param name="Order">Where the article stands in the navigation; 0 when it does not say.</param>
/// <param name="Plan">The plan that it is about; empty for one about the whole site.</param>
/// <param name="PlanLine">The line on which the plan stands, counted from 1; 0 without one.</param>
internal sealed record FrontMatter(string Title, string Description, int Order, string Plan, int PlanLine)
{
    private const string Mark = "---";
    private static readonly string[] Names = ["title", "description", "order", "plan"];

    /// <summary>Reads the head; null, and a problem for each line that cannot be read, when it has a mistake.</summary>
    /// <param name="lines">The lines of the file.</param>
    /// <param name="file">How problems name the file.</param>
    /// <param name="problems">Where problems go.</param>
    /// <returns>The head, and how many lines it takes.</returns>
    public static (FrontMatter Head, int Lines)? Read(IReadOnlyList<string> lines, string file, ProblemList problems)
    {
        if (End(lines, file, problems) is not { } end) return null;
        var settings = Settings(lines, end, file).ToList();
        var wrong = settings.SelectMany(s => s.Problems).Concat(Wrong(settings, file)).ToList();
        problems.AddRange(wrong);
        return wrong.Count > 0 ? null : (Of(settings), end + 1);
    }

    private static int? End(IReadOnlyList<string> lines, string file, ProblemList problems)
    {
        if (lines[0].TrimEnd() != Mark)
        {
            problems.Add(ProblemCatalog.FrontMatter(new(file, 1)));
            return null;
        }
        for (var i = 1; i < lines.Count; i++)
            if (lines[i].TrimEnd() == Mark) return i;
        problems.Add(ProblemCatalog.FrontMatterOpen(new(file, 1)));
        return null;
    }

    // A line without a name goes on with the text of the one before it.
    private static IEnumerable<Setting> Settings(IReadOnlyList<string> lines, int end, string file)
    {
        for (var i = 1; i < end; i++)
        {
            if (IsBlank(lines[i])) continue;
            var (first, more) = (i, new List<string>());
            while (i + 1 < end && !IsBlank(lines[i + 1]) && !Setting.HasName(lines[i + 1])) more.Add(lines[++i]);
            yield return Setting.Read(lines[first], more, new(file, first + 1));
        }
    }

    private static bool IsBlank(string line) => string.IsNullOrWhiteSpace(line) || line.StartsWith('#');

    private static IEnumerable<Problem> Wrong(IReadOnlyList<Setting> settings, string file) =>
    [
        .. settings.Where(s => s.Name.Length > 0 && !Names.Contains(s.Name)).Select(Unknown),
        .. Twice(settings).Select(s => ProblemCatalog.FrontMatterTwice(s.At, s.Name)),
        .. settings.Where(s => Names.Contains(s.Name) && s.Value.Length == 0).Select(s => ProblemCatalog.FrontMatterBlank(s.At, s.Name)),
        .. settings.Where(IsNoOrder).Select(s => ProblemCatalog.FrontMatterOrder(s.At, s.Value)),
        .. HasTitle(settings) ? [] : new[] { ProblemCatalog.FrontMatter(new(file, 1)) },
    ];

    private static Problem Unknown(Setting setting) =>
        ProblemCatalog.ChoiceUnknown(setting.At, setting.Name, Names, Nearest.To(setting.Name.ToLowerInvariant(), Names));

    private static IEnumerable<Setting> Twice(IEnumerable<Setting> settings) =>
        settings.Where(s => s.Name.Length > 0).GroupBy(s => s.Name).SelectMany(g => g.Skip(1));

    private static bool IsNoOrder(Setting setting) => setting is { Name: "order", Value.Length: > 0 } && Number(setting.Value) is null;

    // A line that cannot be read, or whose name is misspelt, may be the title's.
    private static bool HasTitle(IReadOnlyList<Setting> settings) => settings.Any(s => s.Name == "title" || !Names.Contains(s.Name));

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static FrontMatter Of(IReadOnlyList<Setting> settings)
    {
        Setting? Find(string name) => settings.FirstOrDefault(s => s.Name == name);
        string Text(string name) => Find(name)?.Value ?? "";
        return new(Text("title"), Text("description"), Number(Text("order")) ?? 0, Text("plan"), Find("plan")?.At.Line ?? 0);
    }
}
