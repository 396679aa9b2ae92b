'use client'

import { type ComponentPropsWithoutRef, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { WayOn } from '../stories/ways-on.ts'
import './completed-input.css'
import { useWaysOn } from './use-ways-on.ts'

type Props = ComponentPropsWithoutRef<'input'> & {
  /** Where the ways to go on are asked for. */
  readonly address: string
}

/**
 * A field that offers ways to go on where the caret stands: a combobox with a list, by the ARIA Authoring Practices. Arrow
 * down asks for all there are; Enter or Tab takes the one that is chosen; Escape closes. Without scripts it is a plain field.
 */
export const CompletedInput = ({ address, ...field }: Props) => {
  const input = useRef<HTMLInputElement>(null)
  const { ways, ask, close } = useWaysOn(address)
  // What is offered anew has nothing chosen of it.
  const [choice, setChoice] = useState({ of: ways, at: -1 })
  const chosen = choice.of === ways ? choice.at : -1
  const [isLive, setIsLive] = useState(false)
  useEffect(() => setIsLive(true), [])
  const isOpen = ways.length > 0

  const askHere = (isAsked = false) => {
    const { value, selectionStart } = input.current ?? { value: '', selectionStart: 0 }
    ask(value, selectionStart ?? value.length, isAsked)
  }
  const take = ({ text, caret }: WayOn) => {
    if (!input.current) return
    input.current.value = text
    input.current.setSelectionRange(caret, caret)
    close()
    // Behind a field's colon its values follow at once.
    askHere()
  }
  const move = (step: 1 | -1) => {
    const from = chosen === -1 && step === -1 ? 0 : chosen
    const at = (from + step + ways.length) % ways.length
    setChoice({ of: ways, at })
    document.getElementById(`find-way-${at}`)?.scrollIntoView({ block: 'nearest' })
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const way = ways[chosen]
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') isOpen ? move(1) : askHere(true)
    else if (event.key === 'ArrowUp' && isOpen) move(-1)
    else if (event.key === 'Escape' && isOpen) close()
    else if ((event.key === 'Enter' || event.key === 'Tab') && way) take(way)
    else return
    event.preventDefault()
  }

  return (
    <span className="completed">
      <input
        {...field}
        ref={input}
        {...(isLive && {
          role: 'combobox',
          'aria-autocomplete': 'list',
          'aria-expanded': isOpen,
          'aria-controls': 'find-ways',
          'aria-activedescendant': ways[chosen] ? `find-way-${chosen}` : undefined,
        })}
        onInput={() => askHere()}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      {isLive && (
        <div id="find-ways" role="listbox" aria-label="Ways to go on" hidden={!isOpen}>
          {ways.map((way, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the field's, which keeps the focus.
            <div
              key={way.choice}
              id={`find-way-${index}`}
              role="option"
              aria-selected={index === chosen}
              tabIndex={-1}
              // The field keeps the focus.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(way)}
            >
              <bdi>{way.choice}</bdi>
            </div>
          ))}
        </div>
      )}
    </span>
  )
}
