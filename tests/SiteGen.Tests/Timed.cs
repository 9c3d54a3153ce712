// Tests that measure how long something takes: they run by themselves, when all others have ended.
namespace SiteGen.Tests;

[CollectionDefinition(nameof(Timed), DisableParallelization = true)]
public sealed class Timed;
