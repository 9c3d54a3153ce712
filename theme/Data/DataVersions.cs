// The data versions: what the open data's content hashes to, and never a date. The same content has the same version for ever.
using SiteGen.Plans.Model;

namespace SiteGen.Theme.Data;

/// <summary>The versions of all files of the open data, each found out when it is asked for.</summary>
/// <param name="all">Gives the version of all tables together.</param>
/// <param name="ofFile">Gives the version of a plan's tables, or of the file of one KPI, goal or topic, by its
/// address without its ending.</param>
public sealed class DataVersions(Func<string> all, Func<string, string> ofFile)
{
    /// <summary>The version of all tables together.</summary>
    public string All => all();

    /// <summary>The version of a plan's tables.</summary>
    public string Of(Plan plan) => ofFile(SiteMap.Table(plan.Id, ""));

    /// <summary>The version of everything that is known of a KPI.</summary>
    public string Of(Indicator indicator) => ofFile(SiteMap.Data(indicator, ""));

    /// <summary>The version of a goal's file.</summary>
    public string Of(OutlineNode goal) => ofFile(SiteMap.Data(goal, ""));

    /// <summary>The version of a topic's file.</summary>
    public string Of(Topic topic) => ofFile(SiteMap.Data(topic, ""));
}
