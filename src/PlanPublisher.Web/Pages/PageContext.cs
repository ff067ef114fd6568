namespace PlanPublisher.Web.Pages;

/// <summary>What every page knows of the request it answers.</summary>
/// <param name="Address">Path and query, to come back to after a form.</param>
/// <param name="Token">Goes with every form, so that no other site can send one (antiforgery).</param>
/// <param name="RefreshEvery">Seconds, if the reader asked the page to renew itself; null if not.</param>
/// <param name="Now">London time.</param>
public sealed record PageContext(string Address, string Path, string TokenField, string Token, int? RefreshEvery, DateTimeOffset Now);
