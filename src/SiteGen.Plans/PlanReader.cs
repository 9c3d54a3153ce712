// The way through the house: Extract, Inspect, Model, Score, a line a step.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Inspect;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;

namespace SiteGen.Plans;

/// <summary>Reads a data folder into a checked model.</summary>
public static class PlanReader
{
    /// <summary>Reads the data; all problems are added at once. Gives null when there is an error.</summary>
    public static Site? Read(string folder, ProblemList problems)
    {
        var files = SiteFiles.Read(folder, problems);
        Rules.Run(files, problems);
        if (problems.HasErrors) return null;
        var site = SiteModel.Build(files, problems);
        foreach (var plan in site.Plans) problems.AddRange(UnexplainedFigures.Check(plan));
        return problems.HasErrors ? null : site;
    }
}
