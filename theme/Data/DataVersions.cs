// The data versions: what the open data's content hashes to, and never a date. The same content has the same version for ever.
using SiteGen.Plans.Model;

namespace SiteGen.Theme.Data;

/// <summary>The versions of all files of the open data.</summary>
/// <param name="All">The version of all tables together.</param>
/// <param name="ByFile">The versions of a plan's tables, and of the files of one KPI, goal or topic, by their
/// address without its ending.</param>
public sealed record DataVersions(string All, IReadOnlyDictionary<string, string> ByFile)
{
    /// <summary>The version of a plan's tables.</summary>
    public string Of(Plan plan) => ByFile[SiteMap.Table(plan.Id, "")];

    /// <summary>The version of everything that is known of a KPI.</summary>
    public string Of(Indicator indicator) => ByFile[SiteMap.Data(indicator, "")];

    /// <summary>The version of a goal's file.</summary>
    public string Of(OutlineNode goal) => ByFile[SiteMap.Data(goal, "")];

    /// <summary>The version of a topic's file.</summary>
    public string Of(Topic topic) => ByFile[SiteMap.Data(topic, "")];
}
