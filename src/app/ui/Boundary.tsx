import { Component, type ReactNode } from 'react'
import { say } from '../words/say.ts'
import { Problem } from './Problem.tsx'

interface BoundaryProps {
  /** What is missing when it falls: "The table". */
  readonly what: string
  /** When this changes, another try is made by itself: a new selection need not suffer for the last one. */
  readonly about?: string
  /** Only a reload may help: a part of the program that did not arrive is not asked for twice by browsers. */
  readonly reload?: boolean
  readonly children: ReactNode
}

/** Keeps a fault in its own panel. */
export class Boundary extends Component<BoundaryProps, { fault: unknown }> {
  override state = { fault: null }

  static getDerivedStateFromError(fault: unknown) {
    return { fault: fault ?? true }
  }

  override componentDidUpdate(before: BoundaryProps) {
    if (before.about !== this.props.about && this.state.fault) this.again()
  }

  again = () => this.setState({ fault: null })

  override render() {
    if (!this.state.fault) return this.props.children
    const { what, reload = false } = this.props
    const why = reload ? say.page.faults.notArrived : say.page.faults.unreadable
    return <Problem what={what} why={why} reload={reload} onRetry={this.again} />
  }
}
